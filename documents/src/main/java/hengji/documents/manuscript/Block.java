package hengji.documents.manuscript;

import hengji.core.explain.Place;
import java.util.List;
import java.util.Optional;

/** A table or a line of a manuscript. */
public sealed interface Block {
    /**
     * A line or paragraph outside any table; never empty.
     *
     * @param text as it stands, line breaks inside a paragraph kept
     * @param place where
     */
    record Line(String text, Place place) implements Block {}

    /**
     * A table: its cells by anchor, spans resolved. A merged area is one cell.
     *
     * @param name sheet name, for workbooks
     * @param rows number of grid rows
     * @param columns number of grid columns
     * @param cells in row order, then column order; empty cells included
     */
    record Table(Optional<String> name, int rows, int columns, List<Cell> cells) implements Block {
        public Table {
            cells = List.copyOf(cells);
        }
    }
}
