package hengji.core.policy;

import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A stretch of the year at whose end targets and money are looked at (监控时段). It begins with January.
 *
 * @param name as printed, e.g. 1–7月
 * @param months its last month, 1 to 12
 * @param line execution rate in percent below which the office is warned; absent where no line is drawn
 */
public record MonitoringPeriod(String name, int months, Optional<BigDecimal> line) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    public MonitoringPeriod {
        if (months < 1 || months > 12) {
            throw new IllegalArgumentException(name + " ends with month " + months);
        }
    }

    /** The share of the year that has passed, in percent, rounded half up to two places (时间进度). */
    public BigDecimal timeShare() {
        return BigDecimal.valueOf(months).multiply(Decimals.HUNDRED).divide(YEAR, 2, RoundingMode.HALF_UP);
    }
}
