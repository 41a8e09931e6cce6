package hengji.app.selfevaluation;

import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The score of a self-evaluation as programs read it.
 *
 * @param earned points so far
 * @param whole whether that is the total
 * @param grade of the total
 * @param computed 系统测算总分
 * @param rows one an indicator
 * @param gaps what is missing
 * @param questions what finance will ask
 */
record ScoreCard(
        BigDecimal earned,
        boolean whole,
        Optional<String> grade,
        Optional<BigDecimal> computed,
        List<Row> rows,
        List<Gap> gaps,
        List<Question> questions) {
    /**
     * One indicator.
     *
     * @param lineage its lineage
     * @param status of the computed score
     * @param computed 系统测算分
     * @param self 自评得分
     * @param sentence how the score came about
     * @param steps the same step by step
     */
    record Row(
            String lineage,
            String status,
            Optional<BigDecimal> computed,
            Optional<BigDecimal> self,
            Wording sentence,
            List<Step> steps) {
        static Row of(ResultRow row, ScoreLine line) {
            return new Row(
                    row.id(),
                    line.status().name(),
                    line.score(),
                    line.selfScore(),
                    line.derivation().sentence(),
                    line.derivation().steps());
        }
    }

    ScoreCard {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
    }

    static ScoreCard of(Board board) {
        ResultTotals totals = board.totals();
        return new ScoreCard(
                totals.earned(),
                totals.whole(),
                totals.grade(),
                totals.computed(),
                board.shown().stream()
                        .flatMap(row -> row.score().map(line -> Row.of(row, line)).stream())
                        .toList(),
                board.gaps(),
                board.questions());
    }
}
