package hengji.app.work;

import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody has to do. */
public enum Kind {
    RETURNED(Wording.of("退回修改", "revise"), Wording.of("按退回意见修改并答复", "revise and answer the return items")),
    WRITE(Wording.of("填报", "fill in"), Wording.of("填写并提交", "fill in and submit")),
    ROWS(Wording.of("分派给我", "assigned to me"), Wording.of("填写分派给我的指标", "fill in the indicators assigned to me")),
    SIGN(Wording.of("审签", "sign"), Wording.of("审签", "sign")),
    REVIEW(Wording.of("审核", "review"), Wording.of("审核", "review")),
    APPROVE(Wording.of("批复", "approve"), Wording.of("批复", "approve")),
    MONITORING(Wording.of("监控", "monitor"), Wording.of("办理运行监控", "deal with monitoring")),
    RECTIFICATION(Wording.of("整改", "put right"), Wording.of("办理整改事项", "deal with what has to be put right")),
    CONSOLIDATION(Wording.of("复核汇总", "consolidate"), Wording.of("复核所属单位自评", "look at the units' self-evaluations")),
    RECHECK(Wording.of("抽查复核", "re-check"), Wording.of("办理抽查复核", "deal with the re-check")),
    ROLLUP(Wording.of("整体和项目", "projects"), Wording.of("核对整体和项目", "tie the whole to its projects")),
    RESULT(Wording.of("结果应用", "results"), Wording.of("办理结果应用", "deal with results"));

    private final Wording wording;
    private final Wording task;

    Kind(Wording wording, Wording task) {
        this.wording = wording;
        this.task = task;
    }

    public Wording wording() {
        return wording;
    }

    Wording task() {
        return task;
    }

    /** Its name in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static Kind of(State state) {
        return switch (state) {
            case RETURNED, AMENDING -> RETURNED;
            case HEAD_SIGNING -> SIGN;
            case BUDGET_APPROVAL -> APPROVE;
            case DEPARTMENT_REVIEW, BUSINESS_REVIEW, PERFORMANCE_REVIEW -> REVIEW;
            case DRAFTING, ADJUSTING, APPROVED, ACCEPTED, REJECTED, OFFLINE -> WRITE;
        };
    }

    /** Where it is done with a form. */
    String link(long form, State state) {
        return switch (this) {
            case RETURNED -> state == State.RETURNED ? "/forms/" + form + "/return" : "/forms/" + form;
            case WRITE, ROWS -> "/forms/" + form;
            case SIGN, REVIEW, APPROVE -> "/forms/" + form + "/review";
            case MONITORING, RECTIFICATION, CONSOLIDATION, RECHECK, ROLLUP, RESULT ->
                throw new IllegalArgumentException(this + " is not done with a form on its way");
        };
    }
}
