package hengji.app.me;

import hengji.app.frame.Frame;
import java.util.List;

/**
 * Changing the password.
 *
 * @param forced whether nothing else is open before
 * @param faults of the last attempt
 */
public record PasswordPage(Frame frame, boolean forced, List<String> faults) {
    public PasswordPage {
        faults = List.copyOf(faults);
    }
}
