package hengji.core.policy;

import hengji.core.exact.Decimals;
import hengji.core.form.Judgement;
import java.math.BigDecimal;

/**
 * The share of the weight a qualitative judgement may earn (定性指标分档), in percent.
 *
 * @param judgement which judgement
 * @param lower lowest share
 * @param lowerIncluded whether the lowest share itself belongs to the band
 * @param upper highest share
 * @param upperIncluded whether the highest share itself belongs to the band
 */
public record Band(
        Judgement judgement, BigDecimal lower, boolean lowerIncluded, BigDecimal upper, boolean upperIncluded) {
    /** Whether {@code score} out of {@code weight} lies in the band; compared exactly, without dividing. */
    public boolean holds(BigDecimal score, BigDecimal weight) {
        BigDecimal hundredfold = score.multiply(Decimals.HUNDRED);
        int low = hundredfold.compareTo(lower.multiply(weight));
        int high = hundredfold.compareTo(upper.multiply(weight));
        boolean aboveLower = lowerIncluded ? low >= 0 : low > 0;
        boolean belowUpper = upperIncluded ? high <= 0 : high < 0;
        return aboveLower && belowUpper;
    }

    /** The marks of the band for a weight, as people write them: 1.20 ≤ 得分 ＜ 1.60. */
    public String marks(BigDecimal weight) {
        return share(lower, weight) + (lowerIncluded ? "≤" : "＜") + "得分" + (upperIncluded ? "≤" : "＜")
                + share(upper, weight);
    }

    private static String share(BigDecimal percent, BigDecimal weight) {
        return Decimals.text(percent.multiply(weight).scaleByPowerOfTen(-2));
    }
}
