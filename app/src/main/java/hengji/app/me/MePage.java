package hengji.app.me;

import hengji.app.account.Sessions;
import hengji.app.account.Tokens;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.storage.OfficeTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * One's own page.
 *
 * @param places role and place of each grant, in words
 * @param twoSteps whether a second factor is asked at login
 * @param newToken a token just made, shown this once; empty otherwise
 * @param now to tell tokens that are over
 */
public record MePage(
        Frame frame,
        Who who,
        List<String> places,
        OwnAccount.Contact contact,
        boolean twoSteps,
        List<Sessions.Open> sessions,
        List<Tokens.Token> tokens,
        String newToken,
        Instant now) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);

    public MePage {
        places = List.copyOf(places);
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
    }

    public String time(Instant at) {
        return TIME.format(at);
    }
}
