package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The figures above the table.
 *
 * @param weight sum of all weights, two decimals
 * @param due what it has to be
 * @param rows indicators that say something
 * @param marks findings of the whole form
 * @param total 系统测算总分, where it can be told
 * @param selfTotal sum of the self scores, where none is missing
 */
public record Totals(
        BigDecimal weight,
        BigDecimal due,
        int rows,
        Marks marks,
        Optional<BigDecimal> total,
        Optional<BigDecimal> selfTotal) {
    static Totals of(Assessed assessed) {
        var evaluation = assessed.evaluation();
        List<Indicator> rows = evaluation.form().indicators();
        BigDecimal weight = rows.stream()
                .map(row -> row.weight().value().orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Totals(
                weight.setScale(2, RoundingMode.HALF_UP),
                evaluation.pack().get(Limit.INDICATOR_WEIGHTS).value(),
                rows.size(),
                Marks.of(evaluation.findings()),
                evaluation.score().flatMap(ScoreSheet::total),
                evaluation.score().flatMap(ScoreSheet::selfTotal));
    }

    public boolean isWeightRight() {
        return Decimals.same(weight, due);
    }

    public String dueText() {
        return Decimals.text(due);
    }
}
