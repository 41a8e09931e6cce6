package hengji.core.workflow;

import static hengji.core.workflow.State.BUDGET_APPROVAL;
import static hengji.core.workflow.State.BUSINESS_REVIEW;
import static hengji.core.workflow.State.DEPARTMENT_REVIEW;
import static hengji.core.workflow.State.HEAD_SIGNING;
import static hengji.core.workflow.State.PERFORMANCE_REVIEW;

import hengji.core.explain.Wording;
import java.util.List;

/** What goes its way: one table each. */
public enum PathKind {
    TARGET(Wording.of("绩效目标", "Targets")),
    SELF_EVALUATION(Wording.of("绩效自评", "Self-evaluation"));

    private final Wording wording;

    PathKind(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    /** The reviews it usually passes, in order; the last one concludes it. */
    public List<State> steps() {
        return switch (this) {
            case TARGET ->
                List.of(HEAD_SIGNING, DEPARTMENT_REVIEW, BUSINESS_REVIEW, PERFORMANCE_REVIEW, BUDGET_APPROVAL);
            case SELF_EVALUATION -> List.of(HEAD_SIGNING, DEPARTMENT_REVIEW, PERFORMANCE_REVIEW);
        };
    }

    /** Where the last review leads. */
    public State end() {
        return switch (this) {
            case TARGET -> State.APPROVED;
            case SELF_EVALUATION -> State.ACCEPTED;
        };
    }

    State concluding() {
        return steps().getLast();
    }

    Wording name(State state) {
        return switch (this) {
            case TARGET -> state.wording();
            case SELF_EVALUATION -> selfEvaluationName(state);
        };
    }

    private static Wording selfEvaluationName(State state) {
        return switch (state) {
            case DRAFTING -> Wording.of("填报", "filling in");
            case DEPARTMENT_REVIEW -> Wording.of("主管部门复核汇总", "check and summary by the department");
            case PERFORMANCE_REVIEW -> Wording.of("财政绩效股受理审核", "acceptance by the performance division");
            default -> state.wording();
        };
    }
}
