package hengji.documents.pdf;

import hengji.core.explain.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell with its drawn edges, so that parts of one table on several pages can be fitted together.
 *
 * @param row first grid row, from 0
 * @param rowSpan grid rows it covers
 * @param left its left edge in points
 * @param right its right edge
 * @param lines what stands in it
 * @param place where
 */
record PageCell(int row, int rowSpan, double left, double right, List<TextLine> lines, Place place) {
    String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    int end() {
        return row + rowSpan;
    }

    boolean hasEdgesOf(PageCell other) {
        return Math.abs(left - other.left) <= Edges.SAME && Math.abs(right - other.right) <= Edges.SAME;
    }

    PageCell moved(int rows) {
        return new PageCell(row + rows, rowSpan, left, right, lines, place);
    }
}
