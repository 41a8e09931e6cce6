package hengji.app.selfevaluation;

import hengji.app.assess.Assessed;
import hengji.core.exact.Decimals;
import hengji.core.policy.Grade;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures above a self-evaluation.
 *
 * @param earned self scores and execution so far, two decimals
 * @param whole whether nothing is open any more, so that {@link #earned} is the total
 * @param grade 优良中差 of the whole; absent while something is open
 * @param computed 系统测算总分, where it can be told
 * @param openRows indicators without a score
 * @param maximum what could be reached
 * @param execution the line of budget execution; absent while nothing is filled in
 * @param classes the stacked bar
 */
public record ResultTotals(
        BigDecimal earned,
        boolean whole,
        Optional<String> grade,
        Optional<BigDecimal> computed,
        int openRows,
        BigDecimal maximum,
        Optional<ScoreLine> execution,
        List<ClassShare> classes) {
    private record Sum(BigDecimal weight, BigDecimal earned) {
        Sum plus(BigDecimal weight, BigDecimal earned) {
            return new Sum(this.weight.add(weight), this.earned.add(earned));
        }
    }

    public ResultTotals {
        classes = List.copyOf(classes);
    }

    static ResultTotals of(Assessed assessed, List<ResultRow> rows) {
        Pack pack = assessed.evaluation().pack();
        Optional<ScoreLine> execution = assessed.evaluation().score().map(ScoreSheet::execution);
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (ResultRow row : rows) {
            String name = row.indicator().level1().value().orElse("未分类");
            sums.merge(name, sum(row), (one, other) -> one.plus(other.weight(), other.earned()));
        }
        BigDecimal weight = execution
                .flatMap(ScoreLine::weight)
                .orElseGet(() -> pack.get(Limit.EXECUTION_WEIGHT).value());
        if (weight.signum() > 0) {
            sums.put(
                    "预算执行率", new Sum(weight, execution.flatMap(ScoreLine::score).orElse(BigDecimal.ZERO)));
        }
        return of(assessed, rows, sums, execution);
    }

    private static ResultTotals of(
            Assessed assessed, List<ResultRow> rows, Map<String, Sum> sums, Optional<ScoreLine> execution) {
        BigDecimal maximum = add(sums, Sum::weight);
        BigDecimal earned = add(sums, Sum::earned).setScale(2, RoundingMode.HALF_UP);
        int open = (int) rows.stream().filter(row -> row.earned().isEmpty()).count();
        boolean whole = open == 0 && execution.flatMap(ScoreLine::score).isPresent();
        return new ResultTotals(
                earned,
                whole,
                whole ? grade(assessed.evaluation().pack(), earned, maximum) : Optional.empty(),
                assessed.evaluation().score().flatMap(ScoreSheet::total),
                open,
                maximum,
                execution,
                shares(sums, maximum));
    }

    private static Sum sum(ResultRow row) {
        return new Sum(
                row.indicator().weight().value().orElse(BigDecimal.ZERO),
                row.earned().orElse(BigDecimal.ZERO));
    }

    private static BigDecimal add(Map<String, Sum> sums, Function<Sum, BigDecimal> part) {
        return sums.values().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ClassShare> shares(Map<String, Sum> sums, BigDecimal maximum) {
        List<ClassShare> shares = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Map.Entry<String, Sum> each : sums.entrySet()) {
            Sum sum = each.getValue();
            int from = thousandths(before, maximum);
            before = before.add(sum.weight());
            int width = thousandths(before, maximum) - from;
            int filled = Math.clamp(thousandths(sum.earned(), maximum), 0, width);
            shares.add(new ClassShare(each.getKey(), sum.weight(), sum.earned(), from, width, filled));
        }
        return shares;
    }

    private static int thousandths(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(1000))
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    /** Grades are made for the whole of a pack; on any other maximum none can be told. */
    private static Optional<String> grade(Pack pack, BigDecimal points, BigDecimal maximum) {
        BigDecimal whole = pack.get(Limit.INDICATOR_WEIGHTS)
                .value()
                .add(pack.get(Limit.EXECUTION_WEIGHT).value());
        return Decimals.same(whole, maximum)
                ? pack.scoring().grades().value().stream()
                        .filter(grade -> points.compareTo(grade.from()) >= 0)
                        .findFirst()
                        .map(Grade::name)
                : Optional.empty();
    }
}
