package hengji.documents.paper.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet while it is being filled. Rows and columns count from 1. */
public final class Sheet {
    /**
     * A filled cell.
     *
     * @param text what it says; for numbers what they are shown as
     * @param number its number, where the workbook holds one
     * @param look how it looks
     */
    record Entry(String text, Optional<BigDecimal> number, Look look) {}

    /**
     * A check or a list of choices on cells where people type.
     *
     * @param range e.g. {@code G4:G74}
     * @param choices what may be chosen; empty for a plain decimal check
     * @param lowest lowest number, as a formula; empty for choices or a mere hint
     * @param highest highest number, as a formula
     * @param title head of the hint
     * @param hint shown when the cell is entered
     */
    public record Check(String range, List<String> choices, String lowest, String highest, String title, String hint) {
        public Check {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A colour that appears where a formula holds.
     *
     * @param range where
     * @param formula for the first cell of the range
     */
    public record Mark(String range, String formula) {}

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, Entry>> rows = new TreeMap<>();
    private final SortedMap<Integer, Double> heights = new TreeMap<>();
    private final List<String> merges = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private List<Double> widths = List.of();
    private PageLook page = PageLook.PORTRAIT;
    private int hiddenColumn;
    private boolean locked;

    public Sheet(String name) {
        this.name = name;
    }

    /** Column widths in characters. */
    public Sheet widths(List<Double> characters) {
        widths = List.copyOf(characters);
        return this;
    }

    public Sheet page(PageLook look) {
        page = look;
        return this;
    }

    /** Hides one column, e.g. of keys. */
    public Sheet hide(int column) {
        hiddenColumn = column;
        return this;
    }

    /** Protects all but the cells for entry; without a password. */
    public Sheet lock() {
        locked = true;
        return this;
    }

    public Sheet height(int row, double points) {
        heights.put(row, points);
        return this;
    }

    public Sheet text(int row, int column, String text, Look look) {
        return put(row, column, new Entry(text, Optional.empty(), look));
    }

    public Sheet number(int row, int column, BigDecimal number, Look look) {
        return put(row, column, new Entry(number.toPlainString(), Optional.of(number), look));
    }

    /** Joins a block of cells into one; those without content take the first one's look. */
    public Sheet merge(int row, int column, int lastRow, int lastColumn, Look look) {
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                rows.computeIfAbsent(r, _ -> new TreeMap<>()).putIfAbsent(c, new Entry("", Optional.empty(), look));
            }
        }
        if (row != lastRow || column != lastColumn) {
            merges.add(Cells.range(row, column, lastRow, lastColumn));
        }
        return this;
    }

    public Sheet check(Check check) {
        checks.add(check);
        return this;
    }

    public Sheet mark(Mark mark) {
        marks.add(mark);
        return this;
    }

    String name() {
        return name;
    }

    SortedMap<Integer, SortedMap<Integer, Entry>> rows() {
        return rows;
    }

    /** Everything that is filled, from the first cell on; absent for an empty sheet. */
    Optional<String> area() {
        int last =
                rows.values().stream().mapToInt(cells -> cells.lastKey()).max().orElse(0);
        return last == 0 ? Optional.empty() : Optional.of(Cells.range(1, 1, rows.lastKey(), last));
    }

    double height(int row) {
        return heights.getOrDefault(row, 0.0);
    }

    List<String> merges() {
        return merges;
    }

    List<Check> checks() {
        return checks;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Double> widths() {
        return widths;
    }

    PageLook page() {
        return page;
    }

    boolean isHidden(int column) {
        return column == hiddenColumn;
    }

    boolean isLocked() {
        return locked;
    }

    private Sheet put(int row, int column, Entry entry) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(column, entry);
        return this;
    }
}
