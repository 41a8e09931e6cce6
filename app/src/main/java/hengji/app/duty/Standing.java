package hengji.app.duty;

import hengji.app.form.FormHead;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;

/** What stands of a duty today. */
public enum Standing {
    NOT_BEGUN(Wording.of("未报", "not begun"), true),
    FILLING(Wording.of("填报中", "filling in"), true),
    RETURNED(Wording.of("退回未改", "returned"), true),
    /** The last day has passed, and it was never filed. */
    OVERDUE(Wording.of("逾期", "overdue"), true),
    FILED(Wording.of("已报", "filed"), false),
    OFFLINE(Wording.of("线下报送", "filed on paper"), false),
    EXCUSED(Wording.of("免报", "excused"), false);

    private final Wording wording;
    private final boolean owed;

    Standing(Wording wording, boolean owed) {
        this.wording = wording;
        this.owed = owed;
    }

    public Wording wording() {
        return wording;
    }

    /** Whether the body still has to do something. */
    public boolean isOwed() {
        return owed;
    }

    /** By a form's state, whatever the day. */
    static Standing of(FormHead form) {
        State state = form.state();
        return switch (state) {
            case DRAFTING, HEAD_SIGNING -> FILLING;
            case RETURNED, AMENDING -> RETURNED;
            case OFFLINE -> OFFLINE;
            case DEPARTMENT_REVIEW,
                    BUSINESS_REVIEW,
                    PERFORMANCE_REVIEW,
                    BUDGET_APPROVAL,
                    ADJUSTING,
                    APPROVED,
                    ACCEPTED,
                    REJECTED -> FILED;
        };
    }
}
