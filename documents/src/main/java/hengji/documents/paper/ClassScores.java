package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores summed by first-level class, in the order of the form. */
public final class ClassScores {
    /**
     * One class.
     *
     * @param name first-level name as printed
     * @param weight sum of weights
     * @param self sum of self scores; absent while one is missing
     * @param computed sum of computed scores; absent while one cannot be told
     */
    public record Sum(String name, BigDecimal weight, Optional<BigDecimal> self, Optional<BigDecimal> computed) {
        /** The self score, or the computed one where there is none. */
        public Optional<BigDecimal> score() {
            return self.or(() -> computed);
        }

        /** Earned share of the weight in percent, one decimal, for showing only. */
        public Optional<BigDecimal> rate() {
            return score().filter(_ -> weight.signum() > 0)
                    .map(score -> score.multiply(Decimals.HUNDRED).divide(weight, 1, RoundingMode.HALF_UP));
        }

        private Sum plus(Indicator row, Optional<ScoreLine> line) {
            return new Sum(
                    name,
                    weight.add(row.weight().value().orElse(BigDecimal.ZERO)),
                    add(self, row.score().value()),
                    add(computed, line.flatMap(ScoreLine::score)));
        }

        private static Optional<BigDecimal> add(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
            return sum.flatMap(total -> more.map(total::add));
        }
    }

    private ClassScores() {}

    /** One sum for each first-level name; without scores where the form has none. */
    public static List<Sum> of(Evaluation evaluation) {
        Map<Integer, ScoreLine> lines = new LinkedHashMap<>();
        evaluation.score().map(ScoreSheet::indicators).orElse(List.of()).forEach(line -> lines.put(line.row(), line));
        Map<String, Sum> sums = new LinkedHashMap<>();
        for (Indicator row : evaluation.form().indicators()) {
            String name = row.level1().value().orElse("未分类");
            Optional<BigDecimal> zero = Optional.of(BigDecimal.ZERO);
            Sum before = sums.getOrDefault(name, new Sum(name, BigDecimal.ZERO, zero, zero));
            sums.put(name, before.plus(row, Optional.ofNullable(lines.get(row.row()))));
        }
        return new ArrayList<>(sums.values());
    }
}
