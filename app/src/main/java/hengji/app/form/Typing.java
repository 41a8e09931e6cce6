package hengji.app.form;

import hengji.app.organisation.Organisation;
import hengji.core.explain.Place;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Scope;
import hengji.core.form.Source;
import hengji.core.workflow.PathKind;
import hengji.documents.recognise.TypedForm;
import hengji.documents.recognise.words.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads a sheet as typed into a form of the engine, cell by cell, exactly as a file would be read. */
public final class Typing {
    private Typing() {}

    /** The form the sheet says; row n of the form is the n-th line of the sheet that is not blank. */
    public static Form read(Sheet sheet, Organisation organisation, String regionName) {
        FormHead head = sheet.head();
        TypedForm typed = new TypedForm(head.kind(), heads(head, organisation, regionName), head.unit());
        sheet.rows().stream().filter(line -> !line.isBlank()).forEach(line -> typed.row(cells(head, line)));
        for (Line goal : sheet.of(Block.GOAL)) {
            typed.goal(goal.text(Column.GOAL_TEXT), result(head, goal, Column.GOAL_ACHIEVED));
        }
        for (Line task : sheet.of(Block.TASK)) {
            String amount = task.text(Column.TASK_AMOUNT);
            typed.task(
                    task.text(Column.TASK_NAME),
                    task.text(Column.TASK_CONTENT),
                    amount.isBlank() ? Optional.empty() : Optional.of(amount),
                    result(head, task, Column.TASK_ACHIEVED));
        }
        for (Line money : sheet.of(Block.MONEY)) {
            String item = money.text(Column.MONEY_ITEM);
            typed.money(item, Money.role(item), money.text(Column.MONEY_INITIAL), spent(head, money));
        }
        for (Line text : sheet.of(Block.TEXT)) {
            typed.text(text.text(Column.TEXT_HEADING), text.text(Column.TEXT_TEXT));
        }
        return typed.toForm();
    }

    private static Map<Term, String> cells(FormHead head, Line line) {
        Map<Term, String> cells = new EnumMap<>(Term.class);
        for (Column column : Column.of(Block.ROW)) {
            if (column.phase() == Column.Phase.TARGET || head.isEvaluated()) {
                column.term().ifPresent(term -> cells.put(term, line.text(column)));
            }
        }
        return cells;
    }

    private static Optional<String> result(FormHead head, Line line, Column column) {
        return head.isEvaluated() ? Optional.of(line.text(column)) : Optional.empty();
    }

    private static Optional<TypedForm.Spent> spent(FormHead head, Line money) {
        return head.isEvaluated()
                ? Optional.of(new TypedForm.Spent(
                        money.text(Column.MONEY_ADJUSTED),
                        money.text(Column.MONEY_EXECUTED),
                        money.text(Column.MONEY_REASON)))
                : Optional.empty();
    }

    private static Heads heads(FormHead head, Organisation organisation, String regionName) {
        return new Heads(
                field("标题", head.title().isBlank() ? title(head) : head.title()),
                Field.known(head.year(), new Source(new Place.Named("年度"), Integer.toString(head.year()))),
                field("地区", regionName),
                field("部门（单位）名称", organisation.name()),
                field("预算单位编码", organisation.code()),
                head.projectCode().isBlank() ? Field.absent() : field("项目编码", head.projectCode()),
                head.projectName().isBlank() ? Field.absent() : field("项目名称", head.projectName()),
                scope(head.scope()),
                head.supervisor().isBlank() ? Field.absent() : field("主管部门", head.supervisor()));
    }

    private static String title(FormHead head) {
        return head.year() + "年度" + head.kind().chinese();
    }

    private static Field<Scope> scope(String scope) {
        return scope.isBlank()
                ? Field.absent()
                : Field.known(
                        Scope.valueOf(scope),
                        new Source(new Place.Named("填报范围"), Scope.valueOf(scope).chinese()));
    }

    private static Field<String> field(String label, String text) {
        return TypedForm.typed(text, new Place.Named(label));
    }

    /** The kind of form that evaluates a target form. */
    public static FormKind kind(PathKind path, FormKind target) {
        if (path == PathKind.TARGET) {
            return target;
        }
        return switch (target) {
            case DEPARTMENT_TARGET -> FormKind.DEPARTMENT_SELF_EVALUATION;
            case PROJECT_TARGET -> FormKind.PROJECT_SELF_EVALUATION;
            case TRANSFER_TARGET -> FormKind.TRANSFER_SELF_EVALUATION;
            default -> target;
        };
    }
}
