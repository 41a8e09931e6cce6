package hengji.documents.paper;

import hengji.core.exact.Decimals;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Task;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All values of a form as text, without places and raw texts, for comparing two forms. */
public final class FormValues {
    private FormValues() {}

    public static String of(Form form) {
        StringBuilder out = new StringBuilder();
        out.append(form.kind()).append('\n');
        line(out, "title", form.heads().title());
        line(out, "year", form.heads().fiscalYear());
        line(out, "office", form.heads().organization());
        line(out, "scope", form.heads().scope());
        out.append(form.budget().unit()).append('\n');
        form.budget().lines().forEach(line -> out.append(budget(line)).append('\n'));
        form.goals().forEach(goal -> out.append(goal(goal)).append('\n'));
        form.tasks().forEach(task -> out.append(task(task)).append('\n'));
        form.indicators().forEach(row -> out.append(row(row)).append('\n'));
        line(out, "weights", form.total().weight());
        line(out, "score", form.total().score());
        line(out, "grade", form.grade());
        form.texts().stream()
                .filter(block -> !block.text().isBlank())
                .forEach(block -> out.append(block.heading())
                        .append('=')
                        .append(block.text().replaceAll("\\s", ""))
                        .append('\n'));
        return out.toString();
    }

    private static String budget(BudgetLine line) {
        return "budget " + line.role()
                + join(
                        line.initial(),
                        line.adjusted(),
                        line.executed(),
                        line.rate(),
                        line.weight(),
                        line.score(),
                        line.reason());
    }

    private static String goal(Goal goal) {
        return "goal " + goal.number() + join(goal.text(), goal.achieved());
    }

    private static String task(Task task) {
        return "task" + join(task.name(), task.content(), task.amount(), task.achieved());
    }

    private static String row(Indicator row) {
        return row.row()
                + join(
                        row.level1(),
                        row.level2(),
                        row.name(),
                        row.sign(),
                        row.target(),
                        row.unit(),
                        row.actual(),
                        row.judgement(),
                        row.weight(),
                        row.score(),
                        row.reviewScore(),
                        row.adjustment(),
                        row.reason(),
                        row.evidence());
    }

    private static String join(Field<?>... fields) {
        return Stream.of(fields).map(FormValues::value).collect(Collectors.joining(" | ", " | ", ""));
    }

    private static void line(StringBuilder out, String name, Field<?> field) {
        out.append(name).append(' ').append(value(field)).append('\n');
    }

    private static String value(Field<?> field) {
        return field.value().map(FormValues::text).orElse("-");
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> Decimals.text(number);
            case Figure figure -> figure.text().replaceAll("\\s", "");
            default -> value.toString().replaceAll("\\s", "");
        };
    }
}
