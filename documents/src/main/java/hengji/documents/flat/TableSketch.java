package hengji.documents.flat;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table being put together row by row. */
final class TableSketch {
    private final List<Cell> cells = new ArrayList<>();
    private int rows;
    private int columns;

    /** Adds a row; a place without a piece becomes an empty cell where the row's first piece stands. */
    void row(List<Optional<Piece>> pieces, Piece anchor) {
        for (int column = 0; column < pieces.size(); column++) {
            Piece piece = pieces.get(column).orElse(new Piece("", anchor.place()));
            cells.add(new Cell(rows, column, 1, 1, piece.text(), piece.place()));
        }
        columns = Math.max(columns, pieces.size());
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    Block.Table toTable() {
        return new Block.Table(Optional.empty(), rows, columns, cells);
    }
}
