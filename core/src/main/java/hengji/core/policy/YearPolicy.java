package hengji.core.policy;

import java.util.List;
import java.util.Optional;

/**
 * What the rest of the year goes by: monitoring, re-check, use of results.
 *
 * @param periods 监控时段, in the order of the year
 * @param reasonCodes 扣分原因代码
 * @param resultRules 结果应用规则, in the order they are asked
 */
public record YearPolicy(
        Cited<List<MonitoringPeriod>> periods,
        Cited<List<ReasonCode>> reasonCodes,
        Cited<List<ResultRule>> resultRules) {
    public Optional<MonitoringPeriod> findPeriod(String name) {
        return periods.value().stream()
                .filter(period -> period.name().equals(name))
                .findFirst();
    }

    public Optional<ReasonCode> findReason(String code) {
        return reasonCodes.value().stream()
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
