package hengji.app.kit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What only the unit can say of its kit (报送函、上年整改情况).
 *
 * @param documentNo 文号; empty while there is none
 * @param documentDate 日期
 * @param addressee 主送; empty for the bureau of the region
 * @param contact 联系人
 * @param phone 联系电话
 * @param rectification 上年整改情况; empty while it was not written
 * @param revision raised by every change; 0 while nothing was written
 */
public record Letter(
        String documentNo,
        Optional<LocalDate> documentDate,
        String addressee,
        String contact,
        String phone,
        String rectification,
        long revision) {
    static final Letter NONE = new Letter("", Optional.empty(), "", "", "", "", 0);

    /** Whether the letter can go out. */
    public boolean isReady() {
        return !documentNo.isBlank() && documentDate.isPresent();
    }

    public boolean isRectified() {
        return !rectification.isBlank();
    }

    /** The day for a date field; empty while there is none. */
    public String day() {
        return documentDate.map(LocalDate::toString).orElse("");
    }
}
