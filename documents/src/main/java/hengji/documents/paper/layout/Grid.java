package hengji.documents.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** Where each cell of a table stands, its spans resolved. Fails on cells that overlap or leave a hole. */
public final class Grid {
    /**
     * A cell at its place.
     *
     * @param row first row, from 0
     * @param column first column, from 0
     * @param cell the cell
     */
    public record Placed(int row, int column, PaperCell cell) {
        public int lastRow() {
            return row + cell.rowSpan() - 1;
        }
    }

    private final List<List<Placed>> rows = new ArrayList<>();
    private final List<Placed> all = new ArrayList<>();

    private Grid() {}

    /** Resolves the spans of a table. */
    public static Grid of(PaperTable table) {
        Grid grid = new Grid();
        int[][] owner = new int[table.rows().size()][table.columns()];
        for (int row = 0; row < owner.length; row++) {
            grid.place(table.rows().get(row), row, owner);
        }
        for (int[] line : owner) {
            grid.rows.add(grid.distinct(line));
        }
        return grid;
    }

    /** Every cell that covers a part of the row, left to right; those that began above included. */
    public List<Placed> row(int row) {
        return rows.get(row);
    }

    public int size() {
        return rows.size();
    }

    private void place(PaperRow row, int index, int[][] owner) {
        int column = 0;
        for (PaperCell cell : row.cells()) {
            while (owner[index][column] != 0) {
                column++;
            }
            all.add(new Placed(index, column, cell));
            cover(all.getLast(), owner);
            column += cell.columnSpan();
        }
    }

    private void cover(Placed placed, int[][] owner) {
        for (int row = placed.row(); row <= placed.lastRow(); row++) {
            for (int i = 0; i < placed.cell().columnSpan(); i++) {
                if (owner[row][placed.column() + i] != 0) {
                    throw new IllegalStateException("cells overlap in row " + (row + 1));
                }
                owner[row][placed.column() + i] = all.size();
            }
        }
    }

    private List<Placed> distinct(int[] line) {
        List<Placed> cells = new ArrayList<>();
        int before = 0;
        for (int owner : line) {
            if (owner == 0) {
                throw new IllegalStateException("a row of the table has a hole");
            }
            if (owner != before) {
                cells.add(all.get(owner - 1));
            }
            before = owner;
        }
        return cells;
    }
}
