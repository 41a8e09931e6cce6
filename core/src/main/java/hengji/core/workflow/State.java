package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.Optional;

/** Where a form stands. Which of these a path knows, and what it calls them, is the {@link Path}'s. */
public enum State {
    DRAFTING(Stage.WRITING, "起草", "drafting"),
    HEAD_SIGNING(Role.UNIT_HEAD, "单位负责人审签", "signing by the unit's head"),
    DEPARTMENT_REVIEW(Role.DEPARTMENT, "主管部门审核", "review by the department"),
    BUSINESS_REVIEW(Role.BUSINESS_DIVISION, "财政业务股初审", "first review, business division"),
    PERFORMANCE_REVIEW(Role.PERFORMANCE_DIVISION, "财政绩效股复审", "second review, performance division"),
    BUDGET_APPROVAL(Role.BUDGET_DIVISION, "预算股批复", "approval by the budget division"),
    /** Graded 良: the unit makes the changes agreed upon, and the form goes straight back to who graded it. */
    AMENDING(Stage.WRITING, "协商完善", "making agreed changes"),
    RETURNED(Stage.WRITING, "退回修改", "returned for revision"),
    ADJUSTING(Stage.WRITING, "调整", "adjusting"),
    APPROVED(Stage.END, "已批复", "approved"),
    ACCEPTED(Stage.END, "已归档", "accepted and filed"),
    /** Graded 差. */
    REJECTED(Stage.END, "不得安排预算", "kept out of the budget"),
    OFFLINE(Stage.END, "线下报送", "filed on paper");

    /** What is being done with the form. */
    public enum Stage {
        WRITING,
        REVIEW,
        END
    }

    private final Stage stage;
    private final Optional<Role> reviewer;
    private final Wording wording;

    State(Stage stage, String zh, String en) {
        this(stage, Optional.empty(), Wording.of(zh, en));
    }

    State(Role reviewer, String zh, String en) {
        this(Stage.REVIEW, Optional.of(reviewer), Wording.of(zh, en));
    }

    State(Stage stage, Optional<Role> reviewer, Wording wording) {
        this.stage = stage;
        this.reviewer = reviewer;
        this.wording = wording;
    }

    public Stage stage() {
        return stage;
    }

    /** Who reviews here unless the region says otherwise; only for {@link Stage#REVIEW}. */
    Optional<Role> reviewer() {
        return reviewer;
    }

    /** Its usual name; a path may call it otherwise. */
    Wording wording() {
        return wording;
    }
}
