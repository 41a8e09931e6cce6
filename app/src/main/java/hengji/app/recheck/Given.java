package hengji.app.recheck;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is handed in with a step.
 *
 * @param reason why; empty where none is given
 * @param documentNo 文号; empty for none
 * @param documentDate its date
 * @param due until when the office may object
 */
public record Given(String reason, String documentNo, Optional<LocalDate> documentDate, Optional<LocalDate> due) {
    public static final Given NOTHING = new Given("", "", Optional.empty(), Optional.empty());
}
