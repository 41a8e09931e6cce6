package hengji.documents.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Days counted from 1900 or 1904, as sheets keep dates. */
final class Serials {
    private static final LocalDateTime EPOCH_1900 = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime EPOCH_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal LEAP_DAY_THAT_NEVER_WAS = BigDecimal.valueOf(60);
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private Serials() {}

    /** The moment a serial stands for, to the second; absent for what no sheet shows as a date. */
    static Optional<LocalDateTime> find(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        BigDecimal days =
                !since1904 && serial.compareTo(LEAP_DAY_THAT_NEVER_WAS) < 0 ? serial.add(BigDecimal.ONE) : serial;
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of((since1904 ? EPOCH_1904 : EPOCH_1900).plusSeconds(seconds));
    }
}
