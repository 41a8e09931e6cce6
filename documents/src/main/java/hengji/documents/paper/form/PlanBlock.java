package hengji.documents.paper.form;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Task;
import hengji.documents.paper.form.RuledTable.Piece;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Goals and main tasks of the year. */
final class PlanBlock {
    private PlanBlock() {}

    static void addTo(RuledTable table, Form form, Headings headings) {
        if (!form.goals().isEmpty()) {
            table.add(headings.goal(), goals(form.goals()));
        }
        if (!form.tasks().isEmpty()) {
            table.add("年度主要任务", tasks(form.tasks()));
        }
    }

    private static List<List<Piece>> goals(List<Goal> goals) {
        PaperCell wanted = PaperCell.of(numbered(goals, Goal::text));
        boolean achieved = goals.stream().anyMatch(goal -> !(goal.achieved() instanceof Field.Absent<?>));
        if (!achieved) {
            return List.of(List.of(new Piece(1, wanted)));
        }
        return List.of(
                List.of(new Piece(1, PaperCell.label("预期目标")), new Piece(1, PaperCell.label("实际完成情况"))),
                List.of(new Piece(1, wanted), new Piece(1, PaperCell.of(numbered(goals, Goal::achieved)))));
    }

    private static List<Span> numbered(List<Goal> goals, Function<Goal, Field<String>> part) {
        return goals.stream()
                .filter(goal -> !Printed.text(part.apply(goal)).isEmpty())
                .map(goal -> (goals.size() > 1 ? "目标" + goal.number() + "：" : "") + Printed.text(part.apply(goal)))
                .map(Span::plain)
                .toList();
    }

    private static List<List<Piece>> tasks(List<Task> tasks) {
        boolean amounts = tasks.stream().anyMatch(task -> !(task.amount() instanceof Field.Absent<?>));
        boolean achieved = tasks.stream().anyMatch(task -> !(task.achieved() instanceof Field.Absent<?>));
        List<List<Piece>> rows = new ArrayList<>();
        rows.add(row(
                PaperCell.label("任务名称"),
                PaperCell.label("主要内容"),
                amounts ? List.of(PaperCell.label("金额")) : List.of(),
                achieved ? List.of(PaperCell.label("完成情况")) : List.of()));
        for (Task task : tasks) {
            rows.add(row(
                    Printed.prose(task.name()),
                    Printed.prose(task.content()),
                    amounts ? List.of(Printed.amount(task.amount()).aligned(Align.END)) : List.of(),
                    achieved ? List.of(Printed.prose(task.achieved())) : List.of()));
        }
        return rows;
    }

    private static List<Piece> row(
            PaperCell name, PaperCell content, List<PaperCell> amount, List<PaperCell> achieved) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(30, name), new Piece(60, content)));
        amount.forEach(cell -> pieces.add(new Piece(20, cell)));
        achieved.forEach(cell -> pieces.add(new Piece(40, cell)));
        return pieces;
    }
}
