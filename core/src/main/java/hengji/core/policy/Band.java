package hengji.core.policy;

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
    public boolean holds(BigDecimal share) {
        int low = share.compareTo(lower);
        int high = share.compareTo(upper);
        boolean aboveLower = lowerIncluded ? low >= 0 : low > 0;
        boolean belowUpper = upperIncluded ? high <= 0 : high < 0;
        return aboveLower && belowUpper;
    }
}
