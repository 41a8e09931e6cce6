package hengji.documents.paper.layout;

import java.util.List;

/**
 * A row of a table on paper: the cells that begin in it, left to right.
 *
 * @param cells without those that a cell above covers
 */
public record PaperRow(List<PaperCell> cells) {
    public PaperRow {
        cells = List.copyOf(cells);
    }

    public static PaperRow of(PaperCell... cells) {
        return new PaperRow(List.of(cells));
    }
}
