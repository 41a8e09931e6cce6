package hengji.app.warning;

import hengji.app.rectification.Found;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.WarningAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to do with a warning, and what comes along.
 *
 * @param action which step
 * @param revision the warning's revision as it was seen
 * @param words a reason; may be blank
 * @param answer for {@link WarningAction#ANSWER}
 * @param due a new last day, of the answer or of the rectification
 * @param items what has to be put right
 */
public record Act(
        WarningAction action,
        long revision,
        String words,
        Optional<Answer> answer,
        Optional<LocalDate> due,
        List<Found> items) {
    public Act {
        words = words.strip();
        items = List.copyOf(items);
    }

    /** A step with nothing but words. */
    public static Act of(WarningAction action, Warned seen, String words) {
        return new Act(action, seen.revision(), words, Optional.empty(), Optional.empty(), List.of());
    }

    public Act with(Answer given) {
        return new Act(action, revision, words, Optional.of(given), due, items);
    }

    public Act until(LocalDate day) {
        return new Act(action, revision, words, answer, Optional.of(day), items);
    }

    public Act with(Found... found) {
        return new Act(action, revision, words, answer, due, List.of(found));
    }
}
