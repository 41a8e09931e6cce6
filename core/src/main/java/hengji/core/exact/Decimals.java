package hengji.core.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Small exact helpers around {@link BigDecimal}. */
public final class Decimals {
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /** The shortest plain form of a number: "93" for 93.00, "0.5" for .50; never an exponent. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The text of {@link #plain}. */
    public static String text(BigDecimal number) {
        return plain(number).toPlainString();
    }

    /** Whether two numbers are the same amount, whatever their scale. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** {@code numerator / denominator} in percent, rounded HALF_UP to two decimals, for showing only. */
    public static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        return numerator.multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
    }
}
