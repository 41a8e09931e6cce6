package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.policy.Grade;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.ReasonCode;
import hengji.core.policy.ResultRule;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks whether periods, reason codes and result rules are in order. */
final class YearOrder {
    private YearOrder() {}

    static Optional<Fault> periods(List<MonitoringPeriod> periods) {
        boolean rising = true;
        for (int place = 1; place < periods.size(); place++) {
            rising &= periods.get(place).months() > periods.get(place - 1).months();
        }
        boolean shares =
                periods.stream().flatMap(period -> period.line().stream()).allMatch(YearOrder::isShare);
        return Fault.of(
                        "监控时段没有按月份从先到后排列，或预警线超过 100%",
                        "the periods do not follow the months, or a line passes 100 %",
                        "请按 months 从小到大排列，line 写 0–100 的数",
                        "order them by months; a line is a number from 0 to 100")
                .when(periods.isEmpty() || !rising || !shares || repeats(periods, MonitoringPeriod::name));
    }

    static Optional<Fault> reasons(List<ReasonCode> reasons) {
        boolean shares = reasons.stream()
                .allMatch(reason -> !reason.shares().isEmpty()
                        && reason.shares().stream().allMatch(share -> share.signum() > 0 && isShare(share))
                        && reason.shares()
                                .equals(reason.shares().stream()
                                        .distinct()
                                        .sorted()
                                        .toList()));
        return Fault.of(
                        "扣分原因代码重复，或扣分比例没有从小到大写在 0–100 之间",
                        "a reason code comes twice, or its shares do not rise between 0 and 100",
                        "请使代码不重复，shares 从小到大",
                        "let no code repeat and let the shares rise")
                .when(repeats(reasons, ReasonCode::code) || !shares);
    }

    static Optional<Fault> results(List<ResultRule> rules, List<Grade> grades) {
        Set<String> known = grades.stream().map(Grade::name).collect(Collectors.toSet());
        boolean named = rules.stream().map(ResultRule::grades).allMatch(known::containsAll);
        boolean shares = rules.stream()
                .allMatch(rule -> rule.share().isPresent() == (rule.verdict() == Verdict.CUT)
                        && rule.share().filter(share -> !isShare(share)).isEmpty()
                        && (rule.lowYears().isEmpty() || !rule.grades().isEmpty()));
        boolean total = !rules.isEmpty()
                && rules.getLast().always()
                && rules.stream().filter(ResultRule::always).count() == 1;
        return Fault.of(
                        "结果应用规则不完整：等级须在 grades 中，cut 须写 share（不超过 100）而其他不写，low-years 须与 grades 同写，最后一条且只有最后一条不带条件",
                        "the result rules are not whole: grades must be known, a cut and only a cut has a share of at most"
                                + " 100, low-years stands beside grades, and the last rule alone has no condition",
                        "请逐条核对",
                        "check each of them")
                .when(!named || !shares || !total);
    }

    private static boolean isShare(BigDecimal share) {
        return share.compareTo(Decimals.HUNDRED) <= 0;
    }

    private static <T> boolean repeats(Collection<T> all, java.util.function.Function<T, String> name) {
        return all.stream().map(name).distinct().count() < all.size();
    }
}
