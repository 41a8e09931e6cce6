package hengji.app.rectification;

import hengji.core.rectification.RectificationAction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants to do with an item, and what comes along.
 *
 * @param action which step
 * @param revision the item's revision as it was seen
 * @param words the reason, or what was done; may be blank
 * @param due the new last day
 * @param documentNo 文号; may be blank
 * @param documentDate its date
 */
public record Act(
        RectificationAction action,
        long revision,
        String words,
        Optional<LocalDate> due,
        String documentNo,
        Optional<LocalDate> documentDate) {
    public Act {
        words = words.strip();
        documentNo = documentNo.strip();
    }

    /** A step with nothing but words. */
    public static Act of(RectificationAction action, Matter seen, String words) {
        return new Act(action, seen.revision(), words, Optional.empty(), "", Optional.empty());
    }

    /** The same with a last day. */
    public Act until(LocalDate day) {
        return new Act(action, revision, words, Optional.of(day), documentNo, documentDate);
    }

    /** The same with a document. */
    public Act by(String number, LocalDate date) {
        return new Act(action, revision, words, due, number, Optional.of(date));
    }
}
