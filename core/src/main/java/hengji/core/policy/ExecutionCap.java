package hengji.core.policy;

import java.math.BigDecimal;

/**
 * A ceiling of the total for a low execution rate (执行率封顶).
 *
 * @param below execution rate in percent, not included
 * @param highest highest total then
 */
public record ExecutionCap(BigDecimal below, BigDecimal highest) {}
