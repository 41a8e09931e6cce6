package hengji.core.recheck;

import java.math.BigDecimal;

/**
 * What a re-check gave (核查得分). Only who was drawn has one. Deliberately no number and not comparable: see {@link Ranking}.
 *
 * @param points 0 to the weight
 */
public record ReviewScore(BigDecimal points) {
    /** By how much it differs from what the office gave itself; below 0 where it is lower. */
    public BigDecimal minus(SelfScore self) {
        return points.subtract(self.points());
    }
}
