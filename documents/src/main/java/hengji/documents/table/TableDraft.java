package hengji.documents.table;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table while its rows come in: cells fall into the next free column, spans take the columns below and beside them,
 * a cell may continue the one above it.
 */
public final class TableDraft {
    /** Names a cell's place by grid row and column, both from 0. */
    @FunctionalInterface
    public interface Placing {
        Place at(int row, int column);
    }

    private static final int MOST_COLUMNS = 16_384;

    private final CellBudget budget;
    private final Limits limits;
    private final List<Open> cells = new ArrayList<>();
    private Open[] owner = new Open[16];
    private int[] takenUntil = new int[16];
    private int row = -1;
    private int column;
    private int columns;

    private static final Open NOBODY = new Open(-1, -1, 1, 1, "");

    private static final class Open {
        private final int row;
        private final int column;
        private final String text;
        private int columnSpan;
        private int rowSpan;

        Open(int row, int column, int rowSpan, int columnSpan, String text) {
            this.row = row;
            this.column = column;
            this.rowSpan = rowSpan;
            this.columnSpan = columnSpan;
            this.text = text;
        }
    }

    public TableDraft(Limits limits, CellBudget budget) {
        this.limits = limits;
        this.budget = budget;
        Arrays.fill(owner, NOBODY);
    }

    public void startRow() {
        row++;
        column = 0;
    }

    /** Leaves out grid columns, as Word's gridBefore does. */
    public void skipColumns(int count) throws UnreadableFile {
        believe(count);
        column += count;
    }

    /** Goes on to a grid column, from 0, unless cells already reach beyond it. */
    public void skipTo(int wanted) throws UnreadableFile {
        believe(wanted);
        column = Math.max(column, wanted);
    }

    /** Puts a cell into the next column that is free. */
    public void add(int rowSpan, int columnSpan, String text) throws UnreadableFile {
        believe(rowSpan);
        believe(columnSpan);
        skipTaken();
        put(new Open(row, column, rowSpan, freeWidth(columnSpan), text));
    }

    /** Puts a cell at the current column, whatever stands above it. */
    public void addHere(int columnSpan, String text) throws UnreadableFile {
        believe(columnSpan);
        put(new Open(row, column, 1, columnSpan, text));
    }

    /** Lengthens the cell above by this row; false where no cell of that width ends just above. */
    public boolean continueAbove(int columnSpan) throws UnreadableFile {
        believe(columnSpan);
        ensureColumns(column + columnSpan);
        Open above = owner[column];
        boolean fits = above.columnSpan == columnSpan
                && above.column == column
                && above.row >= 0
                && above.row + above.rowSpan == row;
        if (fits) {
            above.rowSpan++;
            column += columnSpan;
        }
        return fits;
    }

    /** Widens the cell put down last in this row; false where there is none. */
    public boolean continueLeft(int columnSpan) throws UnreadableFile {
        believe(columnSpan);
        Open left = column == 0 ? NOBODY : owner[column - 1];
        if (left.row != row) {
            return false;
        }
        ensureColumns(column + columnSpan);
        Arrays.fill(owner, column, column + columnSpan, left);
        left.columnSpan += columnSpan;
        column += columnSpan;
        columns = Math.max(columns, column);
        return true;
    }

    /** Whether some row holds more than one cell, and there is more than one row. */
    public boolean isGrid() {
        return row > 0 && cells.size() > row + 1;
    }

    /** Its texts in order, those of a row on one line. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        int last = 0;
        for (Open cell : cells) {
            lines.append(lines.isEmpty() ? "" : cell.row > last ? "\n" : "\t").append(cell.text);
            last = cell.row;
        }
        return lines.toString();
    }

    /** The next free column of this row, from 0. */
    public int nextFree() {
        skipTaken();
        return column;
    }

    public int row() {
        return row;
    }

    /** The finished table; row spans end with the last row. */
    public Block.Table finish(Optional<String> name, Placing placing) {
        int rows = row + 1;
        List<Cell> done = new ArrayList<>(cells.size());
        for (Open cell : cells) {
            int rowSpan = Math.min(cell.rowSpan, rows - cell.row);
            Place place = placing.at(cell.row, cell.column);
            done.add(new Cell(cell.row, cell.column, rowSpan, cell.columnSpan, cell.text, place));
        }
        return new Block.Table(name, rows, columns, done);
    }

    private void put(Open cell) throws UnreadableFile {
        budget.take(cell.columnSpan, cell.text);
        ensureColumns(column + cell.columnSpan);
        cells.add(cell);
        for (int i = column; i < column + cell.columnSpan; i++) {
            owner[i] = cell;
            takenUntil[i] = row + cell.rowSpan;
        }
        column += cell.columnSpan;
        columns = Math.max(columns, column);
    }

    private void skipTaken() {
        while (column < takenUntil.length && takenUntil[column] > row) {
            column++;
        }
    }

    private int freeWidth(int wanted) {
        int width = 1;
        while (width < wanted && (column + width >= takenUntil.length || takenUntil[column + width] <= row)) {
            width++;
        }
        return width;
    }

    private void believe(int span) throws UnreadableFile {
        if (span < 0 || span > limits.span()) {
            throw Refusals.hugeSpan(span);
        }
    }

    private void ensureColumns(int wanted) throws UnreadableFile {
        if (wanted > MOST_COLUMNS) {
            throw Refusals.hugeSpan(wanted);
        }
        if (wanted > owner.length) {
            int before = owner.length;
            owner = Arrays.copyOf(owner, Math.max(wanted, before * 2));
            Arrays.fill(owner, before, owner.length, NOBODY);
            takenUntil = Arrays.copyOf(takenUntil, owner.length);
        }
    }
}
