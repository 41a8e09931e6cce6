package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changes on the page when something was kept.
 *
 * @param revision of the form
 * @param saved when, in words
 * @param weight sum of all weights
 * @param due what it has to be
 * @param right whether they agree
 * @param rows indicators that say something
 * @param marks findings of the whole form
 * @param total 系统测算总分; empty where it cannot be told
 * @param selfTotal sum of the self scores; empty while one is missing
 * @param lines findings of each line that has any, by lineage
 * @param bands of the levels in the order of the table
 * @param computed 系统测算分 by lineage, for self-evaluations
 * @param scores self scores by lineage, for self-evaluations: they may have followed what was typed
 * @param understood what was understood of the lines just written, by lineage
 */
public record SheetState(
        long revision,
        String saved,
        String weight,
        String due,
        boolean right,
        int rows,
        Marks marks,
        String total,
        String selfTotal,
        Map<String, Marks> lines,
        List<Sum> bands,
        Map<String, String> computed,
        Map<String, String> scores,
        Map<String, String> understood) {
    /** The weight of a level and how far it is from the pack's split. */
    public record Sum(String weight, String off) {}

    static SheetState of(Opened opened, List<String> written) {
        Assessed assessed = opened.assessed();
        Totals totals = Totals.of(assessed);
        List<GridRow> rows = new Grid(assessed, opened.pen()).rows();
        Map<String, Marks> lines = new LinkedHashMap<>();
        Map<String, String> computed = new LinkedHashMap<>();
        for (GridRow row : rows) {
            if (!row.marks().none()) {
                lines.put(row.line().lineage(), row.marks());
            }
            row.score()
                    .flatMap(score -> score.score())
                    .ifPresent(score -> computed.put(row.line().lineage(), score.toPlainString()));
        }
        return new SheetState(
                opened.head().revision(),
                Dates.moment(opened.say(), opened.head().changedAt()),
                totals.weight().toPlainString(),
                Decimals.text(totals.due()),
                totals.isWeightRight(),
                totals.rows(),
                totals.marks(),
                totals.total().map(BigDecimal::toPlainString).orElse(""),
                totals.selfTotal().map(BigDecimal::toPlainString).orElse(""),
                lines,
                bands(rows),
                opened.head().isEvaluated() ? computed : Map.of(),
                opened.head().isEvaluated() ? scores(rows) : Map.of(),
                understood(assessed, written, opened.say()));
    }

    private static Map<String, String> scores(List<GridRow> rows) {
        Map<String, String> scores = new LinkedHashMap<>();
        rows.forEach(row -> scores.put(row.line().lineage(), row.line().text(Column.SCORE)));
        return scores;
    }

    private static List<Sum> bands(List<GridRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(row.first().stream(), row.second().stream()))
                .map(band -> new Sum(band.weight().toPlainString(), band.offText()))
                .toList();
    }

    private static Map<String, String> understood(Assessed assessed, List<String> written, Say say) {
        Map<String, String> understood = new LinkedHashMap<>();
        written.forEach(lineage -> understood.put(lineage, say.of(Understood.of(assessed, lineage))));
        return understood;
    }
}
