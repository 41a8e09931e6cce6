package hengji.app.consolidation;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import java.util.Optional;

/**
 * A self-evaluation of a unit, or of a project of it, and what the department says.
 *
 * @param head the form
 * @param owner whose
 * @param state where it stands, in its path's words
 * @param figures as they stand, or stood when the whole was sent
 * @param verdict absent while the department has not judged it
 * @param opinion in words; may be empty for an agreement
 */
public record Line(
        FormHead head, Organisation owner, Wording state, Figures figures, Optional<Verdict> verdict, String opinion) {
    /** What the form is about. */
    public String name() {
        return head.projectName().isBlank() ? head.kind().chinese() : head.projectName();
    }

    /** Whether it waits for this department now. */
    public boolean isWaiting() {
        return head.state() == State.DEPARTMENT_REVIEW;
    }

    /** Whether the unit has not handed it in. */
    public boolean isWriting() {
        return head.state().stage() == State.Stage.WRITING || head.state() == State.HEAD_SIGNING;
    }
}
