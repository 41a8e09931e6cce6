package hengji.app.path;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What two states of one form say differently, line by line by the lines' identity, never by position.
 *
 * @param lines the lines that changed, in the order of the later state, removed ones last within their block
 * @param heads title, scope and supervisor where they changed
 */
public record Difference(List<Changed> lines, List<Cell> heads) {
    /** What happened to a line. */
    public enum How {
        ADDED(Wording.of("新增", "added")),
        REMOVED(Wording.of("删除", "removed")),
        CHANGED(Wording.of("修改", "changed"));

        private final Wording wording;

        How(Wording wording) {
            this.wording = wording;
        }

        public Wording wording() {
            return wording;
        }
    }

    /**
     * One text before and after.
     *
     * @param name of the cell
     */
    public record Cell(Wording name, String before, String after) {}

    /**
     * A line that changed.
     *
     * @param block where
     * @param lineage its identity
     * @param number its place in the later state from 1, in the earlier one where it was removed
     * @param name what it is called
     * @param how what happened
     * @param cells the cells that differ
     */
    public record Changed(Block block, String lineage, int number, String name, How how, List<Cell> cells) {
        public Changed {
            cells = List.copyOf(cells);
        }

        Changed with(Cell cell) {
            return new Changed(
                    block,
                    lineage,
                    number,
                    name,
                    how,
                    Stream.concat(cells.stream(), Stream.of(cell)).toList());
        }
    }

    public Difference {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
    }

    /** What changed from one to the other. */
    public static Difference between(SheetText before, SheetText after) {
        List<Changed> lines = new ArrayList<>();
        for (Block block : Block.values()) {
            lines.addAll(lines(block, before.of(block), after.of(block)));
        }
        return new Difference(
                lines,
                Stream.of(
                                new Cell(Wording.of("标题", "Title"), before.title(), after.title()),
                                new Cell(Wording.of("填报范围", "Scope"), before.scope(), after.scope()),
                                new Cell(Wording.of("主管部门", "Supervisor"), before.supervisor(), after.supervisor()))
                        .filter(cell -> !cell.before().equals(cell.after()))
                        .toList());
    }

    public boolean isNone() {
        return lines.isEmpty() && heads.isEmpty();
    }

    /** What happened to a line; absent where it says what it said. */
    public Optional<Changed> find(String lineage) {
        return lines.stream().filter(line -> line.lineage().equals(lineage)).findFirst();
    }

    public List<Changed> of(Block block) {
        return lines.stream().filter(line -> line.block() == block).toList();
    }

    public long cells() {
        return heads.size()
                + lines.stream().mapToLong(line -> line.cells().size()).sum();
    }

    private static List<Changed> lines(Block block, List<SheetText.Entry> before, List<SheetText.Entry> after) {
        Map<String, SheetText.Entry> old = byLineage(before);
        Map<String, SheetText.Entry> fresh = byLineage(after);
        List<Changed> lines = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
            SheetText.Entry now = after.get(at);
            SheetText.Entry was = old.getOrDefault(now.lineage(), blank(now.lineage()));
            How how = old.containsKey(now.lineage()) ? How.CHANGED : How.ADDED;
            changed(block, was, now, at + 1, how).ifPresent(lines::add);
        }
        for (int at = 0; at < before.size(); at++) {
            SheetText.Entry was = before.get(at);
            if (!fresh.containsKey(was.lineage())) {
                changed(block, was, blank(was.lineage()), at + 1, How.REMOVED).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private static Optional<Changed> changed(
            Block block, SheetText.Entry was, SheetText.Entry now, int number, How how) {
        List<Cell> cells = Column.of(block).stream()
                .filter(column -> !was.text(column).equals(now.text(column)))
                .map(column -> new Cell(column.wording(), was.text(column), now.text(column)))
                .toList();
        String name = name(block, how == How.REMOVED ? was : now);
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Changed(block, now.lineage(), number, name, how, cells));
    }

    private static String name(Block block, SheetText.Entry line) {
        return switch (block) {
            case ROW -> line.text(Column.NAME);
            case GOAL -> "";
            case TASK -> line.text(Column.TASK_NAME);
            case MONEY -> line.text(Column.MONEY_ITEM);
            case TEXT -> line.text(Column.TEXT_HEADING);
        };
    }

    private static Map<String, SheetText.Entry> byLineage(List<SheetText.Entry> lines) {
        return lines.stream().collect(Collectors.toMap(SheetText.Entry::lineage, Function.identity()));
    }

    private static SheetText.Entry blank(String lineage) {
        return new SheetText.Entry(lineage, false, Map.of());
    }
}
