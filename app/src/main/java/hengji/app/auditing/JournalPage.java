package hengji.app.auditing;

import hengji.app.frame.Frame;
import hengji.app.journal.Seals;
import hengji.app.storage.OfficeTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The journal.
 *
 * @param more whether older entries follow
 * @param seal made last
 */
public record JournalPage(Frame frame, Filter filter, List<Shown> entries, boolean more, Optional<Seals.Last> seal) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(OfficeTime.ZONE);

    public JournalPage {
        entries = List.copyOf(entries);
    }

    public String time(Instant at) {
        return TIME.format(at);
    }

    public String action(Shown entry) {
        return ActionWords.of(entry.action(), frame.say());
    }

    public String subject(Shown entry) {
        return ActionWords.subject(entry.subject(), frame.say());
    }

    public String before(Shown entry) {
        return ActionWords.text(entry.action(), entry.before(), frame.say());
    }

    public String after(Shown entry) {
        return ActionWords.text(entry.action(), entry.after(), frame.say());
    }

    /** What may be looked for. */
    public Map<String, String> actions() {
        return ActionWords.all(frame.say());
    }

    /** Where the next page begins. */
    public long last() {
        return entries.isEmpty() ? 0 : entries.getLast().id();
    }
}
