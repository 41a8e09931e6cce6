package hengji.core.audit;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import hengji.core.form.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text of the form with what it is and where it stands.
 *
 * @param part which part of the form it belongs to
 * @param label what it is, as a message names it
 * @param rows the indicator row it belongs to, if any
 * @param place where it stands
 * @param text without layout white space
 * @param raw character for character; the text where nothing else is known
 */
public record Passage(Part part, Wording label, List<Integer> rows, Place place, String text, String raw) {
    /** The parts of a form. */
    public enum Part {
        HEADS("表头", "heads"),
        GOALS("年度总体目标", "goals"),
        TASKS("年度主要任务", "tasks"),
        INDICATORS("绩效指标", "indicators"),
        REMARKS("其他文字", "other text");

        private final String zh;
        private final String en;

        Part(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public Wording wording() {
            return Wording.of(zh, en);
        }
    }

    public Passage {
        rows = List.copyOf(rows);
    }

    /** Every text of the form, in its order. */
    public static List<Passage> of(Form form) {
        return Stream.of(heads(form), goals(form), tasks(form), indicators(form), remarks(form))
                .flatMap(passages -> passages)
                .toList();
    }

    private static Stream<Passage> heads(Form form) {
        return Stream.of(
                        passage(
                                Part.HEADS,
                                "标题",
                                "title",
                                Place.WHOLE,
                                form.heads().title()),
                        passage(
                                Part.HEADS,
                                "部门（单位）名称",
                                "name of the office",
                                Place.WHOLE,
                                form.heads().organization()),
                        passage(
                                Part.HEADS,
                                "项目名称",
                                "name of the project",
                                Place.WHOLE,
                                form.heads().project()))
                .flatMap(Optional::stream);
    }

    private static Stream<Passage> goals(Form form) {
        return form.goals().stream().flatMap(Passage::goal);
    }

    private static Stream<Passage> goal(Goal goal) {
        int number = goal.number();
        return Stream.of(
                        passage(Part.GOALS, "目标" + number, "goal " + number, goal.place(), goal.text()),
                        passage(
                                Part.GOALS,
                                "目标" + number + "完成情况",
                                "goal " + number + " as achieved",
                                goal.place(),
                                goal.achieved()))
                .flatMap(Optional::stream);
    }

    private static Stream<Passage> tasks(Form form) {
        return form.tasks().stream().flatMap(Passage::task);
    }

    private static Stream<Passage> task(Task task) {
        String name = task.name().value().orElse("");
        return Stream.of(
                        passage(Part.TASKS, "任务名称", "task", task.place(), task.name()),
                        passage(
                                Part.TASKS,
                                "任务“" + name + "”的主要内容",
                                "content of task “" + name + "”",
                                task.place(),
                                task.content()),
                        passage(
                                Part.TASKS,
                                "任务“" + name + "”的完成情况",
                                "achievement of task “" + name + "”",
                                task.place(),
                                task.achieved()))
                .flatMap(Optional::stream);
    }

    private static Stream<Passage> indicators(Form form) {
        return form.indicators().stream().flatMap(Passage::indicator);
    }

    private static Stream<Passage> indicator(Indicator row) {
        return Stream.of(
                        cell(row, "指标名称", "name", row.name()),
                        cell(row, "指标值", "target", row.target().map(Figure::text)),
                        cell(row, "完成值", "actual", row.actual().map(Figure::text)),
                        cell(row, "偏差原因", "reason", row.reason()),
                        cell(row, "调整说明", "adjustment", row.adjustment()),
                        cell(row, "佐证材料说明", "evidence", row.evidence()))
                .flatMap(Optional::stream);
    }

    private static Stream<Passage> remarks(Form form) {
        return form.texts().stream()
                .map(block -> new Passage(
                        Part.REMARKS,
                        block.heading().isBlank()
                                ? Part.REMARKS.wording()
                                : Wording.of(block.heading(), "text “" + block.heading() + "”"),
                        List.of(),
                        block.place(),
                        block.text(),
                        block.text()));
    }

    private static Optional<Passage> cell(Indicator row, String zh, String en, Field<String> field) {
        return field.value()
                .map(text -> new Passage(
                        Part.INDICATORS,
                        Wording.of("第 " + row.row() + " 行" + zh, en + " of row " + row.row()),
                        List.of(row.row()),
                        Mention.place(field, row.place()),
                        text,
                        raw(field, text)));
    }

    private static Optional<Passage> passage(Part part, String zh, String en, Place place, Field<String> field) {
        return field.value()
                .map(text -> new Passage(
                        part, Wording.of(zh, en), List.of(), Mention.place(field, place), text, raw(field, text)));
    }

    private static String raw(Field<String> field, String text) {
        return field.findSource().map(Source::raw).filter(raw -> !raw.isBlank()).orElse(text);
    }
}
