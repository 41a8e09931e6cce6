package hengji.app.sheet;

import gg.jte.Content;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.frame.Say;
import hengji.app.frame.YearStep;
import hengji.core.explain.Wording;
import hengji.core.form.Scope;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form page.
 *
 * @param opened the form
 * @param table its indicators
 * @param drawn the table as it stands in the page
 * @param links the indicators that serve each task, by lineage
 * @param parts what other features add
 * @param card the line in the drawer, where one is open
 */
public record SheetPage(
        Opened opened,
        Table table,
        Content drawn,
        Map<String, Set<String>> links,
        Parts parts,
        Optional<LinePage> card) {
    /** The same page with a line in its drawer. */
    SheetPage withCard(LinePage line) {
        return new SheetPage(opened, table, drawn, links, parts, Optional.of(line));
    }

    public Say say() {
        return opened.say();
    }

    public List<GridRow> rows() {
        return table.rows();
    }

    /** How many more rows the form has that others fill in. */
    public int hidden() {
        return table.hidden();
    }

    public Totals totals() {
        return table.totals();
    }

    public FormHead head() {
        return opened.head();
    }

    public Pen pen() {
        return opened.pen();
    }

    /** Whether lines may be added, moved and taken out. */
    public boolean mayArrange() {
        return table.mayArrange();
    }

    /** Whether it is read by somebody who fills in only some rows. */
    public boolean isWholeOfOthers() {
        return opened.isWholeOfOthers();
    }

    public List<Line> lines(Block block) {
        return opened.assessed().sheet().of(block);
    }

    /** Whether results are shown. */
    public boolean isEvaluated() {
        return head().isEvaluated();
    }

    /** The name of a project, else the kind of form. */
    public String subject() {
        return head().projectName().isBlank() ? head().kind().chinese() : head().projectName();
    }

    /** 起草 · 自 3月8日 · 由单位填报人办理. */
    public Wording standing() {
        String holders = opened.path().holder(head().state()).stream()
                .map(role -> role.wording().zh())
                .collect(Collectors.joining("、"));
        String english = opened.path().holder(head().state()).stream()
                .map(Role::wording)
                .map(Wording::en)
                .collect(Collectors.joining(", "));
        return Wording.of(
                holders.isEmpty() ? "已办结" : "由" + holders + "办理",
                english.isEmpty() ? "settled" : "with the " + english);
    }

    public Wording state() {
        return opened.path().name(head().state());
    }

    /** The scope as printed; empty where the form does not state it. */
    public String scope() {
        return head().scope().isBlank() ? "" : Scope.valueOf(head().scope()).chinese();
    }

    public YearStep step() {
        if (head().path() == PathKind.SELF_EVALUATION) {
            return YearStep.SELF_EVALUATION;
        }
        if (head().state() == State.BUDGET_APPROVAL || head().state() == State.APPROVED) {
            return YearStep.APPROVAL;
        }
        return head().state().stage() == State.Stage.REVIEW ? YearStep.REVIEW : YearStep.TARGETS;
    }

    /** Where indicators stand in the table, e.g. 3、5、9; empty where none serves the task. */
    public String places(Line task) {
        Map<String, Integer> places = new HashMap<>();
        lines(Block.ROW).forEach(row -> places.put(row.lineage(), places.size() + 1));
        return links.getOrDefault(task.lineage(), Set.of()).stream()
                .flatMap(lineage -> Optional.ofNullable(places.get(lineage)).stream())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
    }

    /** The columns of another block that are shown. */
    public List<Column> columns(Block block) {
        return Column.of(block).stream()
                .filter(column -> column.phase() == Column.Phase.TARGET || isEvaluated() || block == Block.TEXT)
                .toList();
    }
}
