package hengji.core.workflow;

import java.util.Optional;

/**
 * How the form stands at the moment somebody acts.
 *
 * @param blocking errors of structure: nothing lets them pass
 * @param problems other errors: they may go in with a reason and the head's confirmation
 * @param unanswered items of the last return that have no answer yet
 * @param untouched nobody has acted on the form since it was submitted
 * @param approvedBefore an approved version exists, so what is being written is an adjustment
 * @param yearClosed the fiscal year is closed
 * @param grade the grade given in this round; a round begins when the form leaves the unit anew, not with {@link State#AMENDING}
 */
public record Standing(
        int blocking,
        int problems,
        int unanswered,
        boolean untouched,
        boolean approvedBefore,
        boolean yearClosed,
        Optional<TargetGrade> grade) {
    /** A first version without errors that nobody has touched. */
    public static Standing clean() {
        return new Standing(0, 0, 0, true, false, false, Optional.empty());
    }

    public Standing withErrors(int structural, int other) {
        return new Standing(structural, other, unanswered, untouched, approvedBefore, yearClosed, grade);
    }

    public Standing withUnanswered(int items) {
        return new Standing(blocking, problems, items, untouched, approvedBefore, yearClosed, grade);
    }

    public Standing touched() {
        return new Standing(blocking, problems, unanswered, false, approvedBefore, yearClosed, grade);
    }

    public Standing withApprovedVersion() {
        return new Standing(blocking, problems, unanswered, untouched, true, yearClosed, grade);
    }

    public Standing inClosedYear() {
        return new Standing(blocking, problems, unanswered, untouched, approvedBefore, true, grade);
    }

    public Standing graded(TargetGrade given) {
        return new Standing(blocking, problems, unanswered, untouched, approvedBefore, yearClosed, Optional.of(given));
    }
}
