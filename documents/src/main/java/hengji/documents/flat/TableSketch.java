package hengji.documents.flat;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table being put together row by row. */
final class TableSketch {
    private static final int WIDE = 6;

    private final List<Cell> cells = new ArrayList<>();
    private Optional<Piece> stub = Optional.empty();
    private int rows;
    private int columns;

    /** A cell to the left of all rows: the name of the block. */
    void stub(Piece piece) {
        stub = Optional.of(piece);
    }

    /** Adds a row; a place without a piece becomes an empty cell where the row's first piece stands. */
    void row(List<Optional<Piece>> pieces, Piece anchor) {
        for (int column = 0; column < pieces.size(); column++) {
            Piece piece = pieces.get(column).orElse(new Piece("", anchor.place()));
            cells.add(new Cell(rows, column, 1, 1, piece.text(), piece.place()));
        }
        columns = Math.max(columns, pieces.size());
        rows++;
    }

    /** Adds a row of one cell across the table. */
    void wide(Piece piece) {
        cells.add(new Cell(rows, 0, 1, WIDE, piece.text(), piece.place()));
        columns = Math.max(columns, WIDE);
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    Block.Table toTable() {
        return stub.map(this::toTable).orElseGet(() -> new Block.Table(Optional.empty(), rows, columns, cells));
    }

    private Block.Table toTable(Piece name) {
        List<Cell> moved = new ArrayList<>();
        moved.add(new Cell(0, 0, rows, 1, name.text(), name.place()));
        cells.forEach(cell -> moved.add(new Cell(cell.row(), cell.column() + 1, 1, 1, cell.text(), cell.place())));
        return new Block.Table(Optional.empty(), rows, columns + 1, moved);
    }
}
