package hengji.app.selfevaluation;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.form.Judgement;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One indicator of a self-evaluation as the page shows it.
 *
 * @param line as typed
 * @param indicator as the engine reads it
 * @param score what the engine makes of it
 * @param pack for the bands of a judgement
 * @param gaps what is still missing in it
 * @param files how many files prove it
 * @param open whether the reader may write into it
 * @param gone whether the approved target no longer has it
 */
public record ResultRow(
        Line line,
        Indicator indicator,
        Optional<ScoreLine> score,
        Pack pack,
        List<Gap> gaps,
        int files,
        boolean open,
        boolean gone) {
    public ResultRow {
        gaps = List.copyOf(gaps);
    }

    public String id() {
        return line.lineage();
    }

    public String text(Column column) {
        return line.text(column);
    }

    public boolean isQualitative() {
        return indicator.isQualitative();
    }

    public boolean isSatisfaction() {
        return IndicatorClass.of(indicator) == IndicatorClass.SATISFACTION;
    }

    /** Sign, value and unit as one reads them: ≥ 12 名. */
    public String target() {
        String sign = isQualitative() ? "" : text(Column.SIGN) + " ";
        return sign + text(Column.TARGET);
    }

    public String weight() {
        return indicator.weight().value().map(Decimals::text).orElse(text(Column.WEIGHT));
    }

    /** 系统测算分, with two decimals; absent where none can be told. */
    public Optional<String> computed() {
        return score.filter(line -> line.status() != Status.JUDGED)
                .flatMap(ScoreLine::score)
                .map(BigDecimal::toPlainString);
    }

    /** What the row earns: the self score, else the computed one. */
    public Optional<BigDecimal> earned() {
        return indicator.score().value().or(() -> score.flatMap(ScoreLine::score));
    }

    /** Points lost; absent where nothing is lost or nothing can be told. */
    public Optional<BigDecimal> lost() {
        return earned().flatMap(points -> indicator
                .weight()
                .value()
                .map(weight -> weight.subtract(points))
                .filter(loss -> loss.signum() > 0));
    }

    /** The share of the weight that was earned, 0 to 100, for the bar. */
    public int share() {
        BigDecimal weight = indicator.weight().value().orElse(BigDecimal.ZERO);
        return weight.signum() > 0
                ? earned().map(points -> Decimals.percent(points, weight).intValue())
                        .map(percent -> Math.clamp(percent, 0, 100))
                        .orElse(0)
                : 0;
    }

    /** Whether a person changed the computed score and owes an 调整说明. */
    public boolean isAdjusted() {
        return computed()
                .map(text -> !text(Column.SCORE).isBlank() && !ScoreText.same(text, text(Column.SCORE)))
                .orElse(false);
    }

    /** The marks a judgement allows: 1.20≤得分＜1.60. */
    public String marks(Judgement judgement) {
        return indicator
                .weight()
                .value()
                .map(weight -> pack.scoring().band(judgement).marks(weight))
                .orElse("");
    }

    public boolean isJudged(Judgement judgement) {
        return indicator.judgement().value().filter(judgement::equals).isPresent();
    }

    public boolean isMissing(Column column) {
        return gaps.stream().anyMatch(gap -> gap.column().filter(column::equals).isPresent());
    }
}
