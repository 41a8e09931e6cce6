package hengji.app.workbook;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a filled workbook against the sheet it was made from.
 *
 * @param base the sheet as it was given out
 * @param filled the same with what the workbook says
 */
record Reading(Sheet base, Form filled) {
    List<ReturnedCell> changes() {
        List<ReturnedCell> changes = new ArrayList<>();
        List<Line> rows = base.rows().stream().filter(line -> !line.isBlank()).toList();
        for (int at = 0; at < rows.size(); at++) {
            changes.addAll(
                    changes(rows.get(at), Column.NAME, row(filled.indicators().get(at))));
        }
        List<Line> money = base.of(Block.MONEY);
        for (int at = 0; at < money.size(); at++) {
            changes.addAll(changes(
                    money.get(at),
                    Column.MONEY_ITEM,
                    money(filled.budget().lines().get(at))));
        }
        return changes;
    }

    private static List<ReturnedCell> changes(Line line, Column name, Map<Column, Field<?>> fields) {
        List<ReturnedCell> changes = new ArrayList<>();
        fields.forEach((column, field) -> {
            String said = line.text(column);
            field.findSource()
                    .map(source -> source.raw().strip())
                    .filter(text -> !Texts.same(text, said))
                    .ifPresent(
                            text -> changes.add(new ReturnedCell(column, line.lineage(), line.text(name), said, text)));
        });
        return changes;
    }

    private static Map<Column, Field<?>> row(Indicator row) {
        Map<Column, Field<?>> fields = new LinkedHashMap<>();
        fields.put(Column.ACTUAL, row.actual());
        fields.put(Column.JUDGEMENT, row.judgement());
        fields.put(Column.SCORE, row.score());
        fields.put(Column.ADJUSTMENT, row.adjustment());
        fields.put(Column.REASON, row.reason());
        fields.put(Column.EVIDENCE, row.evidence());
        return fields;
    }

    private static Map<Column, Field<?>> money(BudgetLine money) {
        Map<Column, Field<?>> fields = new LinkedHashMap<>();
        fields.put(Column.MONEY_ADJUSTED, money.adjusted());
        fields.put(Column.MONEY_EXECUTED, money.executed());
        fields.put(Column.MONEY_REASON, money.reason());
        return fields;
    }
}
