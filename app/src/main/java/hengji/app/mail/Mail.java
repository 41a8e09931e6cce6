package hengji.app.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail on its way, as far as whoever keeps the system has to see it: to whom and how it fared, never what it says.
 *
 * @param id internal
 * @param login whose account it is for
 * @param recipient the address
 * @param made when it was queued
 * @param state where it stands
 * @param attempts how often it was tried
 * @param next when it is tried again, while it waits
 * @param trouble what the mail server said last; empty for nothing
 */
public record Mail(
        long id,
        String login,
        String recipient,
        Instant made,
        State state,
        int attempts,
        Optional<Instant> next,
        String trouble) {
    /** Where a mail stands. */
    public enum State {
        WAITING,
        SENT,
        /** Given up: refused for good, or three days without success. */
        FAILED
    }
}
