package hengji.app.path;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tasks whose indicators changed between two states.
 *
 * @param before what the earlier state said, and the indicators of each of its tasks
 * @param after the later one
 */
record LinkDifference(State before, State after) {
    private static final Wording INDICATORS = Wording.of("对应指标", "Indicators");

    /** A state and the indicators that served each task in it, by lineage. */
    record State(SheetText text, Map<String, Set<String>> links) {
        private Set<String> rows(String task) {
            return links.getOrDefault(task, Set.of());
        }

        /** The places of a task's indicators, from 1: 3、5、9. */
        private String places(String task) {
            List<SheetText.Entry> rows = text.of(Block.ROW);
            return IntStream.range(0, rows.size())
                    .filter(at -> rows(task).contains(rows.get(at).lineage()))
                    .mapToObj(at -> Integer.toString(at + 1))
                    .collect(Collectors.joining("、"));
        }
    }

    /** The difference of the texts with what changed in the links of tasks that are in the later state. */
    Difference with(Difference texts) {
        List<Difference.Changed> lines = new ArrayList<>(texts.lines());
        List<SheetText.Entry> tasks = after.text().of(Block.TASK);
        for (int at = 0; at < tasks.size(); at++) {
            SheetText.Entry task = tasks.get(at);
            if (!before.rows(task.lineage()).equals(after.rows(task.lineage()))) {
                Difference.Cell cell =
                        new Difference.Cell(INDICATORS, before.places(task.lineage()), after.places(task.lineage()));
                join(lines, task, at + 1, cell);
            }
        }
        return new Difference(lines, texts.heads());
    }

    private static void join(List<Difference.Changed> lines, SheetText.Entry task, int number, Difference.Cell cell) {
        Optional<Difference.Changed> known = lines.stream()
                .filter(line -> line.lineage().equals(task.lineage()))
                .findFirst();
        known.ifPresentOrElse(
                line -> lines.set(lines.indexOf(line), line.with(cell)),
                () -> lines.add(new Difference.Changed(
                        Block.TASK,
                        task.lineage(),
                        number,
                        task.text(Column.TASK_NAME),
                        Difference.How.CHANGED,
                        List.of(cell))));
    }
}
