package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.app.sheet.GridRow;
import hengji.core.exact.Decimals;
import hengji.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much of its weight a row earned.
 *
 * @param points the self score, else the computed one
 * @param weight what could be earned; above 0
 */
public record Earned(BigDecimal points, BigDecimal weight) {
    static Optional<Earned> of(GridRow row) {
        Optional<BigDecimal> weight = row.score().flatMap(ScoreLine::weight).filter(full -> full.signum() > 0);
        Optional<BigDecimal> points = ScoreText.number(row.line().text(Column.SCORE))
                .or(() -> row.score().flatMap(ScoreLine::score));
        return points.flatMap(got -> weight.map(full -> new Earned(got, full)));
    }

    /** 0 to 100, for the bar. */
    public int share() {
        return Math.clamp(Decimals.percent(points, weight).intValue(), 0, 100);
    }

    public boolean isLess() {
        return points.compareTo(weight) < 0;
    }

    public String lost() {
        return weight.subtract(points).toPlainString();
    }
}
