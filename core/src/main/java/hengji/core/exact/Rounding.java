package hengji.core.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The named roundings (舍入口径). A score is rounded once, at the indicator; totals add what is printed.
 *
 * @param places decimals kept
 * @param mode how ties are broken
 * @param chinese the name an officer reads in a derivation
 */
public record Rounding(int places, RoundingMode mode, String chinese) {
    /** 四舍五入，保留两位小数: the one rounding of every score. */
    public static final Rounding SCORE = new Rounding(2, RoundingMode.HALF_UP, "四舍五入保留两位小数");

    public BigDecimal apply(BigDecimal number) {
        return number.setScale(places, mode);
    }

    /** {@code a * b / divisor}, rounded only once. */
    public BigDecimal quotient(BigDecimal a, BigDecimal b, BigDecimal divisor) {
        return a.multiply(b).divide(divisor, places, mode);
    }
}
