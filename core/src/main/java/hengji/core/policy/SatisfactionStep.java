package hengji.core.policy;

import java.math.BigDecimal;

/**
 * A step of the stepped satisfaction score (满意度分档计分).
 *
 * @param from lowest satisfaction in percent, included
 * @param share share of the weight in percent
 */
public record SatisfactionStep(BigDecimal from, BigDecimal share) {}
