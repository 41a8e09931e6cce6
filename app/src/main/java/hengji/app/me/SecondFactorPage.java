package hengji.app.me;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * Beginning or ending two-step login.
 *
 * @param on whether it is on
 * @param secret the new secret, in groups of four; empty while it is on
 * @param link the same for an authenticator app
 * @param picture the link to be scanned; nothing drawn while it is on
 * @param faults of the last attempt
 */
public record SecondFactorPage(
        Frame frame, boolean on, String secret, String link, QrPicture picture, List<String> faults) {
    public SecondFactorPage {
        faults = List.copyOf(faults);
    }
}
