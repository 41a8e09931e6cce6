package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What is wrong with settings: a form that never arrives, or a unit that approves itself. */
final class Soundness {
    private static final Set<State> GRADING = EnumSet.of(State.BUSINESS_REVIEW, State.PERFORMANCE_REVIEW);

    private final PathKind kind;
    private final PathSettings settings;
    private final List<Wording> reasons = new ArrayList<>();

    private Soundness(PathKind kind, PathSettings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    static List<Wording> reasonsAgainst(PathKind kind, PathSettings settings) {
        Soundness soundness = new Soundness(kind, settings);
        soundness.steps();
        soundness.order();
        new TreeMap<>(settings.doneBy()).forEach(soundness::performer);
        new TreeMap<>(settings.names()).forEach(soundness::name);
        return soundness.reasons;
    }

    private void steps() {
        Set<State> seen = new HashSet<>();
        for (State step : settings.steps()) {
            if (!isReview(step)) {
                against(step, "不是" + kind.wording().zh() + "的审核环节，请移出。", "is no review of this path; take it out.");
            } else if (!seen.add(step)) {
                against(step, "重复出现，请只保留一次。", "comes twice; keep it once.");
            }
        }
    }

    private void order() {
        if (settings.steps().isEmpty() || settings.steps().getFirst() != State.HEAD_SIGNING) {
            against(
                    State.HEAD_SIGNING,
                    "必须是第一个环节；负责人不登录的，由填报人上传签字扫描件“代提交”。",
                    "must come first; where the head does not log in, the clerk files on behalf with the signed sheet.");
        }
        if (settings.steps().isEmpty() || settings.steps().getLast() != kind.concluding()) {
            against(kind.concluding(), "必须是最后一个环节，否则表到不了终点。", "must come last, or no form reaches the end.");
        }
        if (kind == PathKind.TARGET && settings.steps().stream().noneMatch(GRADING::contains)) {
            reasons.add(Wording.of(
                    "财政业务股、财政绩效股的审核至少保留一个，否则没有人评定目标等级，单位等于自己审核自己。",
                    "Keep the review of the business or of the performance division, or nobody grades the targets and "
                            + "the unit reviews itself."));
        }
    }

    private void performer(State step, Role role) {
        if (!settings.steps().contains(step) || step.reviewer().isEmpty()) {
            against(step, "不在流程中，不能指定办理角色。", "is not on the way, so nobody can be named for it.");
        } else if (!mayDo(role, step)) {
            against(
                    step,
                    "不能由" + role.wording().zh() + "办理：单位不得审批自己的表，财政环节只能由财政股室办理。",
                    "cannot be done by the " + role.wording().en()
                            + ": no unit approves itself, and the bureau's steps are the bureau's.");
        }
    }

    private void name(State state, Wording name) {
        if (name.zh().isBlank()) {
            against(state, "的本地名称不能为空。", "needs a local name that is not blank.");
        }
    }

    private boolean isReview(State step) {
        return step.stage() == State.Stage.REVIEW
                && (step != State.BUDGET_APPROVAL || kind.steps().contains(step));
    }

    private static boolean mayDo(Role role, State step) {
        return switch (step) {
            case HEAD_SIGNING -> role == Role.UNIT_HEAD;
            case DEPARTMENT_REVIEW -> role == Role.DEPARTMENT || role.side() == Role.Side.BUREAU;
            default -> role.side() == Role.Side.BUREAU;
        };
    }

    private void against(State state, String zh, String en) {
        reasons.add(Wording.of(
                "“" + kind.name(state).zh() + "”" + zh, "\"" + kind.name(state).en() + "\" " + en));
    }
}
