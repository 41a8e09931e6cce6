package hengji.documents.pdf;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** A table while its pages are being put together. */
final class RunningTable {
    private final PageTable first;
    private final List<PageCell> cells;
    private int rows;
    private int page;

    RunningTable(PageTable table) {
        first = table;
        cells = new ArrayList<>(table.cells());
        rows = table.rows();
        page = table.page();
    }

    boolean goesOnIn(PageTable next) {
        return next.page() == page + 1
                && Math.abs(first.left() - next.left()) <= Edges.SAME
                && Math.abs(first.right() - next.right()) <= Edges.SAME
                && next.cells().stream().filter(cell -> cell.row() == 0).allMatch(this::standsOnOurEdges);
    }

    private boolean standsOnOurEdges(PageCell next) {
        return cells.stream().anyMatch(cell -> isEdge(next.left(), cell))
                && cells.stream().anyMatch(cell -> isEdge(next.right(), cell));
    }

    private static boolean isEdge(double position, PageCell cell) {
        return Math.abs(cell.left() - position) <= Edges.SAME || Math.abs(cell.right() - position) <= Edges.SAME;
    }

    void append(PageTable next) {
        int repeated = RepeatedHeader.rows(first, next);
        List<PageCell> below = next.cells().stream()
                .filter(cell -> cell.row() >= repeated)
                .map(cell -> cell.moved(-repeated))
                .toList();
        rows += new PageBreak(cells, rows).join(below, next.rows() - repeated);
        page = next.page();
    }

    Block.Table toTable() {
        Edges columns = Edges.of(cells.stream().flatMapToDouble(cell -> DoubleStream.of(cell.left(), cell.right())));
        List<Cell> placed = cells.stream()
                .map(cell -> {
                    int column = columns.nearest(cell.left());
                    int width = Math.max(1, columns.nearest(cell.right()) - column);
                    return new Cell(cell.row(), column, cell.rowSpan(), width, cell.text(), cell.place());
                })
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        return new Block.Table(Optional.empty(), rows, columns.bands(), placed);
    }
}
