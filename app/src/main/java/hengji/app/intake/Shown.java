package hengji.app.intake;

import hengji.core.audit.Finding;
import hengji.core.explain.Place;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Task;
import java.util.List;
import java.util.stream.Stream;

/**
 * One form of a file as the preview shows it: every value with its place.
 *
 * @param form as read
 * @param findings as the bureau would find them
 */
public record Shown(Form form, List<Finding> findings) {
    public Shown {
        findings = List.copyOf(findings);
    }

    /**
     * A value.
     *
     * @param text as it stands there
     * @param place where; empty for a cell the form does not have
     * @param unread whether it could not be understood
     */
    public record Cell(String text, String place, boolean unread) {
        static Cell of(Field<?> field) {
            String text = field.findSource().map(source -> source.raw().strip()).orElse("");
            String place =
                    field.findSource().map(source -> source.place().chinese()).orElse("");
            return new Cell(text, place, field instanceof Field.Unreadable<?>);
        }
    }

    /**
     * An indicator.
     *
     * @param number its row, from 1
     * @param cells level 1, level 2, name, sign, target, unit, weight, actual
     * @param findings how many findings name it
     */
    public record Row(int number, List<Cell> cells, long findings) {}

    /** A line of money, a goal or a task: its label and its values. */
    public record Entry(String label, List<Cell> cells) {}

    public List<Row> rows() {
        return form.indicators().stream().map(this::row).toList();
    }

    private Row row(Indicator row) {
        List<Cell> cells = Stream.<Field<?>>of(
                        row.level1(),
                        row.level2(),
                        row.name(),
                        row.sign(),
                        row.target(),
                        row.unit(),
                        row.weight(),
                        row.actual())
                .map(Cell::of)
                .toList();
        long named = findings.stream()
                .filter(finding -> finding.rows().contains(row.row()))
                .count();
        return new Row(row.row(), cells, named);
    }

    public boolean hasResults() {
        return form.indicators().stream()
                .anyMatch(row -> row.actual().findSource().isPresent());
    }

    public List<Entry> money() {
        return form.budget().lines().stream().map(Shown::money).toList();
    }

    private static Entry money(BudgetLine line) {
        return new Entry(line.item(), List.of(Cell.of(line.initial())));
    }

    public List<Entry> goals() {
        return form.goals().stream().map(Shown::goal).toList();
    }

    private static Entry goal(Goal goal) {
        return new Entry(Integer.toString(goal.number()), List.of(Cell.of(goal.text())));
    }

    public List<Entry> tasks() {
        return form.tasks().stream().map(Shown::task).toList();
    }

    private static Entry task(Task task) {
        return new Entry(task.name().value().orElse(""), List.of(Cell.of(task.content()), Cell.of(task.amount())));
    }

    /** Where a finding leads: the cell in the file. */
    public static String place(Place place) {
        return place.chinese();
    }
}
