package hengji.app.restructure;

import java.time.LocalDate;

/**
 * What a change of an organisation rests on.
 *
 * @param on the first day of the new standing
 * @param reason 变更原因
 * @param documentNo 文号; empty where there is none
 */
public record Ground(LocalDate on, String reason, String documentNo) {
    public Ground {
        reason = reason.strip();
        documentNo = documentNo.strip();
    }
}
