package hengji.policies;

import hengji.core.exact.Decimals;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.policy.ReasonCode;
import hengji.core.policy.ResultRule;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The composed kinds of value for the rest of the year. */
final class YearKinds {
    static final Kind<List<MonitoringPeriod>> PERIODS =
            new Several<>(new Composed<>(YearKinds::period, YearKinds::shown), YearKinds::shown);
    static final Kind<List<ReasonCode>> REASONS =
            new Several<>(new Composed<>(YearKinds::reason, YearKinds::shown), YearKinds::shown);
    static final Kind<List<ResultRule>> RULES =
            new Several<>(new Composed<>(YearKinds::rule, YearKinds::shown), YearKinds::shown);

    private static final Kind<Integer> COUNT = new Plain<>(
            text -> text.matches("[1-9][0-9]?") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            Object::toString,
            "1–99 的整数",
            "a whole number from 1 to 99");
    private static final Kind<Integer> MONTH = new Plain<>(
            text -> text.matches("[1-9]|1[0-2]") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            Object::toString,
            "1–12 的月份",
            "a month from 1 to 12");
    private static final Kind<Verdict> VERDICT =
            Kinds.constant(Verdict.class, verdict -> verdict.wording().zh());
    private static final Kind<List<BigDecimal>> NUMBERS =
            new Several<>(Kinds.NUMBER, number -> new Kind.Shown("", Decimals.text(number)));
    private static final Kind<List<String>> TEXTS = new Several<>(Kinds.TEXT, text -> new Kind.Shown("", text));

    private YearKinds() {}

    private static Optional<MonitoringPeriod> period(Table table) {
        String name = table.dueText("period");
        Optional<BigDecimal> line = part(table, "line", Kinds.NUMBER);
        return due(table, "months", MONTH).map(months -> new MonitoringPeriod(name, months, line));
    }

    private static Optional<ReasonCode> reason(Table table) {
        String code = table.dueText("code");
        String fault = table.dueText("fault");
        return due(table, "shares", NUMBERS).map(shares -> new ReasonCode(code, fault, shares));
    }

    private static Optional<ResultRule> rule(Table table) {
        String ground = table.dueText("ground");
        List<String> grades = part(table, "grades", TEXTS).orElse(List.of());
        Optional<BigDecimal> below = part(table, "execution-below", Kinds.NUMBER);
        OptionalInt reds = count(table, "reds");
        OptionalInt years = count(table, "low-years");
        boolean cancelled = table.truth("cancelled-in-year", false);
        Optional<BigDecimal> share = part(table, "share", Kinds.NUMBER);
        return due(table, "verdict", VERDICT)
                .map(verdict -> new ResultRule(ground, grades, below, reds, years, cancelled, verdict, share));
    }

    private static <T> Optional<T> part(Table table, String key, Kind<T> kind) {
        return table.find(key).flatMap(item -> kind.read(item, table.complaints()));
    }

    private static <T> Optional<T> due(Table table, String key, Kind<T> kind) {
        if (table.find(key).isEmpty()) {
            table.complaints().missing(table.spot(), key);
        }
        return part(table, key, kind);
    }

    private static OptionalInt count(Table table, String key) {
        return part(table, key, COUNT).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Kind.Shown shown(MonitoringPeriod period) {
        return new Kind.Shown(
                period.name(),
                period.line()
                        .map(line -> "执行率低于 " + Decimals.text(line) + "% 预警")
                        .orElse("按时间进度判断"));
    }

    private static Kind.Shown shown(ReasonCode reason) {
        String shares = reason.shares().stream()
                .map(share -> Decimals.text(share) + "%")
                .collect(Collectors.joining(" / "));
        return new Kind.Shown(reason.code(), reason.fault() + "，扣该项分值的 " + shares);
    }

    private static Kind.Shown shown(ResultRule rule) {
        List<String> conditions = new ArrayList<>();
        if (rule.cancelledInYear()) {
            conditions.add("年中已取消");
        }
        if (!rule.grades().isEmpty()) {
            String years = rule.lowYears().isPresent() ? "连续 " + rule.lowYears().getAsInt() + " 年" : "";
            conditions.add("等级" + years + "为" + String.join("、", rule.grades()));
        }
        rule.executionBelow().ifPresent(line -> conditions.add("执行率低于 " + Decimals.text(line) + "%"));
        rule.reds().ifPresent(reds -> conditions.add("监控红灯不少于 " + reds + " 次"));
        String when = conditions.isEmpty() ? "其余" : String.join("，且", conditions);
        String share = rule.share().map(part -> " " + Decimals.text(part) + "%").orElse("");
        return new Kind.Shown(
                rule.ground(), when + " → " + rule.verdict().wording().zh() + share);
    }
}
