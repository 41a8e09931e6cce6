package hengji.documents.recognise;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table laid on the desk: its grid of slots, without the columns between others in which nothing ever stands. */
final class Sheet {
    private static final long MOST_POSITIONS = 8_000_000;

    private final Slot[][] grid;
    private final int columns;
    private final List<Slot> slots;
    private final List<List<Slot>> filled;

    Sheet(Block.Table table) {
        int[] kept = columnsKept(table);
        columns = table.columns() == 0 ? 0 : kept[table.columns()];
        boolean spread = (long) table.rows() * Math.max(1, columns) <= MOST_POSITIONS;
        grid = new Slot[spread ? table.rows() : 0][columns];
        for (Slot[] row : grid) {
            Arrays.fill(row, Slot.NONE);
        }
        slots = new ArrayList<>(table.cells().size());
        for (Cell cell : table.cells()) {
            lay(cell, kept, table);
        }
        filled = filledRows();
    }

    private List<List<Slot>> filledRows() {
        List<List<Slot>> rows = new ArrayList<>(grid.length);
        for (int row = 0; row < grid.length; row++) {
            rows.add(List.of());
        }
        for (Slot slot : slots) {
            if (slot.row() < grid.length && slot.endColumn() > slot.column()) {
                if (rows.get(slot.row()).isEmpty()) {
                    rows.set(slot.row(), new ArrayList<>(columns));
                }
                rows.get(slot.row()).add(slot);
            }
        }
        return rows;
    }

    /** For each column how many columns before it are kept. */
    private static int[] columnsKept(Block.Table table) {
        boolean[] filled = new boolean[table.columns()];
        for (Cell cell : table.cells()) {
            if (!cell.isEmpty() && cell.column() < filled.length) {
                filled[cell.column()] = true;
            }
        }
        int[] kept = new int[filled.length + 1];
        int last = filled.length - 1;
        while (last >= 0 && !filled[last]) {
            last--;
        }
        for (int i = 0; i < filled.length; i++) {
            kept[i + 1] = kept[i] + (filled[i] || i > last ? 1 : 0);
        }
        return kept;
    }

    private void lay(Cell cell, int[] kept, Block.Table table) {
        int from = kept[Math.min(cell.column(), table.columns())];
        int to = kept[Math.min(cell.column() + cell.columnSpan(), table.columns())];
        int endRow = Math.min(cell.row() + cell.rowSpan(), table.rows());
        Slot slot = new Slot(cell, from, to, endRow);
        if (!slot.isBlank()) {
            slots.add(slot);
        }
        for (int row = cell.row(); row < Math.min(endRow, grid.length); row++) {
            Arrays.fill(grid[row], from, to, slot);
        }
    }

    int rows() {
        return grid.length;
    }

    int columns() {
        return columns;
    }

    /** All cells that hold something. */
    List<Slot> slots() {
        return slots;
    }

    Slot at(int row, int column) {
        return row >= 0 && row < grid.length && column >= 0 && column < columns ? grid[row][column] : Slot.NONE;
    }

    /** The cells that touch a row, from left to right, those from above included. */
    List<Slot> touching(int row) {
        List<Slot> found = new ArrayList<>();
        for (int column = 0; column < columns; ) {
            Slot slot = grid[row][column];
            if (slot.exists()) {
                found.add(slot);
            }
            column = Math.max(column + 1, slot.endColumn());
        }
        return found;
    }

    /** The cells that begin in a row, from left to right. */
    List<Slot> starting(int row) {
        List<Slot> found = touching(row);
        found.removeIf(slot -> slot.row() != row);
        return found;
    }

    /** The cells with text that begin in a row. */
    List<Slot> filled(int row) {
        return filled.get(row);
    }

    boolean isBlank(int row) {
        return filled.get(row).isEmpty();
    }

    Slot rightOf(Slot slot, int row) {
        return at(row, slot.endColumn());
    }

    /** The row below a header that holds its values: the next one, or the one after a blank row. */
    int below(int row) {
        boolean skip = row + 2 < rows() && isBlank(row + 1) && !isBlank(row + 2);
        return skip ? row + 2 : row + 1;
    }
}
