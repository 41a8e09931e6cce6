package hengji.core.monitoring;

import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in percent as it is shown: rounded half up to two places. Lights are decided on what is shown, so that nobody
 * sees 25.00 % called less than 25 %.
 */
record Percent(BigDecimal value) {
    Percent {
        value = value.setScale(2, RoundingMode.HALF_UP);
    }

    static Percent of(BigDecimal part, BigDecimal whole) {
        return new Percent(Decimals.percent(part, whole));
    }

    boolean isBelow(BigDecimal line) {
        return value.compareTo(line) < 0;
    }

    /** Points by which this lies above another; negative below it. */
    BigDecimal above(Percent other) {
        return value.subtract(other.value);
    }

    String text() {
        return value.toPlainString() + "%";
    }

    static String points(BigDecimal points) {
        return Decimals.text(points) + " 个百分点";
    }
}
