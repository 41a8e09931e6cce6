package hengji.core.result;

import hengji.core.exact.Decimals;
import hengji.core.policy.ResultRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds the conditions of a rule against the facts. */
record Conditions(Facts facts) {
    List<Condition> of(ResultRule rule) {
        List<Condition> all = new ArrayList<>();
        if (rule.cancelledInYear()) {
            all.add(new Condition("年中取消", facts.cancelledInYear() ? "已取消" : "未取消", Truth.of(facts.cancelledInYear())));
        }
        if (!rule.grades().isEmpty()) {
            all.add(grade(rule.grades(), rule.lowYears().orElse(1)));
        }
        rule.executionBelow().ifPresent(line -> all.add(execution(line)));
        rule.reds().ifPresent(least -> all.add(reds(least)));
        return all;
    }

    private Condition grade(List<String> grades, int years) {
        List<String> known = Stream.concat(
                        facts.grade().map(Facts.Graded::grade).stream(),
                        facts.grade().isPresent() ? facts.earlierGrades().stream() : Stream.empty())
                .limit(years)
                .toList();
        boolean broken = known.stream().anyMatch(grade -> !grades.contains(grade));
        Truth truth = known.size() == years ? Truth.YES : Truth.UNKNOWN;
        String fact = known.isEmpty() ? "未评定" : String.join("、", known);
        return new Condition(years > 1 ? "近 " + years + " 年评价等级" : "评价等级", fact, broken ? Truth.NO : truth);
    }

    private Condition execution(BigDecimal line) {
        return facts.execution()
                .map(rate -> new Condition("预算执行率", Decimals.text(rate) + "%", Truth.of(rate.compareTo(line) < 0)))
                .orElse(new Condition("预算执行率", "未填", Truth.UNKNOWN));
    }

    private Condition reds(int least) {
        return facts.reds().isPresent()
                ? new Condition(
                        "监控红灯",
                        facts.reds().getAsInt() + " 次",
                        Truth.of(facts.reds().getAsInt() >= least))
                : new Condition("监控红灯", "未监控", Truth.UNKNOWN);
    }
}
