package hengji.app.sheet;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.frame.Say;
import hengji.core.explain.Wording;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line in the drawer: its cells, what was found in it and what was understood.
 *
 * @param opened the form
 * @param block which part of the form
 * @param line as typed
 * @param place 1, 2, 3 … in its block
 * @param served the tasks an indicator serves, by lineage
 * @param refusals what stands in the way of what was just typed, by column; none mostly
 * @param additions what other features add
 */
public record LinePage(
        Opened opened,
        Block block,
        Line line,
        int place,
        Set<String> served,
        Map<Column, Refusal> refusals,
        List<SheetAddition> additions) {
    private static final int WIDE = 500;

    /** A text that was not kept: what stands there now, or why not. */
    public record Refusal(String typed, Optional<String> now, String reason) {}

    /**
     * A cell to read or to write into.
     *
     * @param column which
     * @param text what stands in the field
     * @param was what stood there when the page was made
     * @param open whether it may be written into
     * @param wide whether it takes several lines
     * @param refusal what was wrong with what was typed
     */
    public record Entry(
            Column column, String text, String was, boolean open, boolean wide, Optional<Refusal> refusal) {}

    public Say say() {
        return opened.say();
    }

    public FormHead head() {
        return opened.head();
    }

    /** The address of this line. */
    public String address() {
        return "/forms/" + head().id() + "/" + block.key() + "/" + line.lineage();
    }

    /** Whether anything may be written into it. */
    public boolean isOpen() {
        return entries().stream().anyMatch(Entry::open);
    }

    public boolean mayArrange() {
        return opened.pen().mayArrange() && Editing.obstacleToArranging(head()).isEmpty();
    }

    /** Why nothing may be written, where that is so. */
    public Optional<Wording> shut() {
        return isOpen() ? Optional.empty() : opened.pen().shut().or(() -> Editing.obstacle(head(), line, first()));
    }

    /** The cells that are shown: results only where there are any, criteria where somebody judges. */
    public List<Entry> entries() {
        return Column.of(block).stream().filter(this::isShown).map(this::entry).toList();
    }

    private boolean isShown(Column column) {
        if (column.phase() == Column.Phase.RESULT && !head().isEvaluated() && block != Block.TEXT) {
            return false;
        }
        return switch (column) {
            case MET_WHEN, PARTLY_WHEN, UNMET_WHEN ->
                isQualitative() || !line.text(column).isBlank();
            case JUDGEMENT -> isQualitative() || !line.text(column).isBlank();
            default -> true;
        };
    }

    private boolean isQualitative() {
        return line.text(Column.SIGN).contains(Sign.QUALITATIVE.chinese());
    }

    private Entry entry(Column column) {
        boolean open = opened.pen().mayWrite(block, line)
                && Editing.obstacle(head(), line, column).isEmpty();
        Optional<Refusal> refusal = Optional.ofNullable(refusals.get(column));
        String now = line.text(column);
        return new Entry(
                column,
                refusal.map(Refusal::typed).orElse(now),
                now,
                open,
                column.longest() > WIDE || now.contains("\n"),
                refusal);
    }

    private Column first() {
        return Column.of(block).getFirst();
    }

    /** What the engine found in this line. */
    public List<ProblemsPage.Problem> problems() {
        return block == Block.ROW ? ProblemsPage.of(opened.assessed(), line.lineage()) : List.of();
    }

    /** What the engine understood of an indicator's figures. */
    public String understood() {
        return block == Block.ROW ? say().of(Understood.of(opened.assessed(), line.lineage())) : "";
    }

    /** The tasks of the year, for an indicator to serve. */
    public List<Line> tasks() {
        return block == Block.ROW ? opened.assessed().sheet().of(Block.TASK) : List.of();
    }

    /** What is usually written into a column; empty where anything may be. */
    public List<String> usual(Column column) {
        return switch (column) {
            case SIGN -> Arrays.stream(Sign.values()).map(Sign::chinese).toList();
            case JUDGEMENT ->
                Arrays.stream(Judgement.values()).map(Judgement::chinese).toList();
            case LEVEL1 -> List.copyOf(catalogue().keySet());
            case LEVEL2 -> catalogue().getOrDefault(line.text(Column.LEVEL1), List.of());
            default -> List.of();
        };
    }

    private Map<String, List<String>> catalogue() {
        return opened.assessed().evaluation().pack().catalogue().value();
    }

    /** Mechanical mends of what was found, one click each. */
    public List<Fix> fixes() {
        return block == Block.ROW && isOpen() ? Fix.of(opened.assessed(), line) : List.of();
    }
}
