package hengji.core.scoring;

import hengji.core.explain.Derivation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of a form (评分结果). The total is the exact sum of its shown parts.
 *
 * @param total 系统测算总分; absent while a weighted line cannot be told
 * @param subtotal sum of what is scored
 * @param openWeight weight of the lines that cannot be told
 * @param maximum what could be reached: weights of all lines
 * @param grade grade of the total
 * @param selfTotal sum of the self scores; absent while one is missing
 * @param selfGrade grade of the self total
 * @param execution the line of budget execution
 * @param indicators one line a row
 * @param derivation how the total came about
 */
public record ScoreSheet(
        Optional<BigDecimal> total,
        BigDecimal subtotal,
        BigDecimal openWeight,
        BigDecimal maximum,
        Optional<String> grade,
        Optional<BigDecimal> selfTotal,
        Optional<String> selfGrade,
        ScoreLine execution,
        List<ScoreLine> indicators,
        Derivation derivation) {
    public ScoreSheet {
        indicators = List.copyOf(indicators);
    }
}
