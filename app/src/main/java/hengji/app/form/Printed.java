package hengji.app.form;

import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import hengji.documents.recognise.words.Amounts;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The texts of a form that the engine read, as somebody would type them into the office. */
record Printed(Form form) {
    Map<Block, List<Line>> lines() {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        lines.put(
                Block.MONEY, form.budget().lines().stream().map(Printed::money).toList());
        lines.put(Block.GOAL, form.goals().stream().map(Printed::goal).toList());
        lines.put(Block.TASK, form.tasks().stream().map(Printed::task).toList());
        lines.put(Block.ROW, form.indicators().stream().map(Printed::row).toList());
        lines.put(Block.TEXT, form.texts().stream().map(Printed::text).toList());
        return lines;
    }

    private static Line row(Indicator row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.LEVEL1, words(row.level1()));
        cells.put(Column.LEVEL2, words(row.level2()));
        cells.put(Column.NAME, words(row.name()));
        cells.putAll(PrintedValue.cells(row));
        cells.put(Column.WEIGHT, raw(row.weight()));
        cells.put(Column.ACTUAL, raw(row.actual()));
        cells.put(Column.JUDGEMENT, raw(row.judgement()));
        cells.put(Column.SCORE, raw(row.score()));
        cells.put(Column.ADJUSTMENT, words(row.adjustment()));
        cells.put(Column.REASON, words(row.reason()));
        cells.put(Column.EVIDENCE, words(row.evidence()));
        return line(cells);
    }

    private static Line goal(Goal goal) {
        return line(Map.of(Column.GOAL_TEXT, words(goal.text()), Column.GOAL_ACHIEVED, words(goal.achieved())));
    }

    private static Line task(Task task) {
        return line(Map.of(
                Column.TASK_NAME, words(task.name()),
                Column.TASK_CONTENT, words(task.content()),
                Column.TASK_AMOUNT, amount(task.amount()),
                Column.TASK_ACHIEVED, words(task.achieved())));
    }

    private static Line money(BudgetLine money) {
        return line(Map.of(
                Column.MONEY_ITEM, money.item(),
                Column.MONEY_INITIAL, amount(money.initial()),
                Column.MONEY_ADJUSTED, amount(money.adjusted()),
                Column.MONEY_EXECUTED, amount(money.executed()),
                Column.MONEY_REASON, words(money.reason())));
    }

    private static Line text(TextBlock text) {
        return line(Map.of(Column.TEXT_HEADING, text.heading(), Column.TEXT_TEXT, text.text()));
    }

    private static Line line(Map<Column, String> cells) {
        return new Line("", cells, Line.Care.NONE);
    }

    /** Words without the layout's white space; what stands there where they could not be read. */
    static String words(Field<String> field) {
        return field.value().orElseGet(() -> raw(field));
    }

    /** What stands in the cell, character for character but for white space around it. */
    static String raw(Field<?> field) {
        return field.findSource().map(source -> source.raw().strip()).orElse("");
    }

    /** As printed where the cell holds the amount alone and in the form's unit; else the number. */
    private static String amount(Field<BigDecimal> field) {
        String raw = raw(field);
        return field.value()
                .filter(number -> Amounts.find(raw)
                        .filter(read -> read.number().compareTo(number) == 0)
                        .isEmpty())
                .map(BigDecimal::toPlainString)
                .orElse(raw);
    }
}
