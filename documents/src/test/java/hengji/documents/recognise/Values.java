package hengji.documents.recognise;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form says, without places and raw texts: two readings of one form say the same. */
final class Values {
    private Values() {}

    static List<String> of(Form form) {
        List<String> values = new ArrayList<>();
        values.add("kind " + form.kind());
        values.add(line(
                form.heads().fiscalYear(),
                form.heads().organization(),
                form.heads().project(),
                form.heads().supervisor(),
                form.heads().unitCode()));
        form.budget()
                .lines()
                .forEach(budget -> values.add(budget.role() + " "
                        + line(
                                budget.initial(),
                                budget.adjusted(),
                                budget.executed(),
                                budget.rate(),
                                budget.weight(),
                                budget.score())));
        form.goals().forEach(goal -> values.add("goal " + line(goal.text(), goal.achieved())));
        form.tasks().forEach(task -> values.add("task " + line(task.name(), task.content(), task.amount())));
        form.indicators().forEach(row -> values.add(row(row)));
        values.add("total " + line(form.total().weight(), form.total().score(), form.grade()));
        return values;
    }

    static String row(Indicator row) {
        return row.row() + " "
                + line(
                        row.level1(),
                        row.level2(),
                        row.name(),
                        row.sign(),
                        row.target(),
                        row.unit(),
                        row.actual(),
                        row.weight(),
                        row.score(),
                        row.reviewScore(),
                        row.reason());
    }

    private static String line(Field<?>... fields) {
        return Stream.of(fields).map(Values::value).collect(Collectors.joining(" | "));
    }

    private static String value(Field<?> field) {
        return switch (field) {
            case Field.Absent<?> _ -> "";
            case Field.Blank<?> _ -> "";
            case Field.Unreadable<?>(var source) -> "?" + source.raw();
            case Field.Known<?>(Figure figure, var _) -> Texts.key(figure.text());
            case Field.Known<?>(Object content, var _) -> Texts.key(content.toString());
        };
    }
}
