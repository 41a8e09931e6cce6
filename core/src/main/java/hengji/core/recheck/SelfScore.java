package hengji.core.recheck;

import java.math.BigDecimal;

/**
 * What an office gave itself (自评得分). Deliberately no number and not comparable: see {@link Ranking}.
 *
 * @param points 0 to the weight
 */
public record SelfScore(BigDecimal points) {}
