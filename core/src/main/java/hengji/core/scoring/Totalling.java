package hengji.core.scoring;

import hengji.core.policy.ExecutionCap;
import hengji.core.policy.Grade;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Adds up the lines (汇总): the total is the exact sum of what is printed, unless low execution caps it. */
record Totalling(Pack pack) {
    ScoreSheet total(List<ScoreLine> indicators, ScoreLine execution) {
        List<ScoreLine> lines = new ArrayList<>(indicators);
        lines.add(execution);
        List<ScoreLine> open = lines.stream().filter(Totalling::isOpen).toList();
        BigDecimal subtotal = sum(lines, ScoreLine::score);
        BigDecimal maximum = sum(lines, ScoreLine::weight);
        Optional<ExecutionCap> cap = findCap(execution).filter(ceiling -> subtotal.compareTo(ceiling.highest()) > 0);
        Optional<BigDecimal> total =
                open.isEmpty() ? Optional.of(cap.map(ExecutionCap::highest).orElse(subtotal)) : Optional.empty();
        Optional<BigDecimal> selfTotal = selfTotal(lines);
        Optional<String> grade = total.flatMap(points -> grade(points, maximum));
        TotalMarks derivation =
                new TotalMarks(indicators, execution, open, subtotal, maximum, cap, grade, pack.scoring());
        return new ScoreSheet(
                total,
                subtotal,
                sum(open, ScoreLine::weight),
                maximum,
                grade,
                selfTotal,
                selfTotal.flatMap(points -> grade(points, maximum)),
                execution,
                indicators,
                derivation);
    }

    private static boolean isOpen(ScoreLine line) {
        boolean weightless =
                line.weight().filter(weight -> weight.signum() == 0).isPresent();
        return !weightless && line.score().isEmpty() && line.status() != Status.JUDGED;
    }

    private static BigDecimal sum(List<ScoreLine> lines, Function<ScoreLine, Optional<BigDecimal>> part) {
        return lines.stream().flatMap(line -> part.apply(line).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Self scores of all lines that apply; a line the form does not score needs none. */
    private static Optional<BigDecimal> selfTotal(List<ScoreLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScoreLine line : lines) {
            if (line.selfScore().isEmpty() && line.status() != Status.NOT_APPLICABLE) {
                return Optional.empty();
            }
            sum = sum.add(line.selfScore().orElse(BigDecimal.ZERO));
        }
        return Optional.of(sum);
    }

    private Optional<ExecutionCap> findCap(ScoreLine execution) {
        return execution.derivation() instanceof ExecutionMarks marks
                ? pack.scoring().executionCaps().value().stream()
                        .filter(cap -> marks.isBelow(cap.below()))
                        .findFirst()
                : Optional.empty();
    }

    /** Grades are made for the whole of a pack (100); on any other maximum none can be told. */
    private Optional<String> grade(BigDecimal points, BigDecimal maximum) {
        return new ExecutionWeight(pack).whole().compareTo(maximum) == 0
                ? pack.scoring().grades().value().stream()
                        .filter(grade -> points.compareTo(grade.from()) >= 0)
                        .findFirst()
                        .map(Grade::name)
                : Optional.empty();
    }
}
