package hengji.app.shelf;

import hengji.app.form.FormHead;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A form in one line.
 *
 * @param head what it is
 * @param body whose, by name
 * @param state where it stands, as its path calls it
 * @param weights the sum of its weights
 * @param whole what they should sum up to
 * @param rows how many indicators
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param due until when it has to be filed; absent where it is filed, or no day was set
 * @param late whether that day is past
 * @param next what to do, or who has to
 */
public record Spine(
        FormHead head,
        String body,
        Wording state,
        BigDecimal weights,
        BigDecimal whole,
        int rows,
        long errors,
        long warnings,
        Optional<LocalDate> due,
        boolean late,
        Wording next) {
    public boolean isBalanced() {
        return weights.compareTo(whole) == 0;
    }

    public String name() {
        return head.projectName().isEmpty() ? head.kind().chinese() : head.projectName() + " " + head.projectCode();
    }

    /** The colour of its state: in hand, on the way, done. */
    public String shade() {
        return switch (head.state().stage()) {
            case WRITING -> head.state() == State.RETURNED ? "warn" : "on";
            case REVIEW -> "";
            case END -> head.state() == State.REJECTED ? "bad" : "ok";
        };
    }

    /** The day it has to be filed by, in words; empty where there is none. */
    public Wording dueText() {
        return due.map(day -> Wording.of(
                        day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString()))
                .orElse(Wording.of("", ""));
    }
}
