package hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;

/** A ruled table on one page: its edges, and its cells found by the walls between the bands. */
final class Grid {
    private static final double OPEN_SIDE = 6;
    private final Edges columns;
    private final Edges rows;
    private final BitSet wallsRight;
    private final BitSet wallsBelow;
    private final int[] owner;
    private final List<Region> regions = new ArrayList<>();

    private Grid(Edges columns, Edges rows, List<Ruling> lines) {
        this.columns = columns;
        this.rows = rows;
        this.wallsRight = new BitSet(columns.bands() * rows.bands());
        this.wallsBelow = new BitSet(columns.bands() * rows.bands());
        this.owner = new int[columns.bands() * rows.bands()];
        lines.forEach(this::wall);
        partition();
    }

    /** The table that lines draw; absent where they enclose nothing or more than is believed. */
    static Optional<Grid> of(List<Ruling> lines, int mostCells) {
        Edges columns = withOpenSides(lines, false);
        Edges rows = withOpenSides(lines, true);
        long size = (long) columns.bands() * rows.bands();
        return size < 2 || size > mostCells ? Optional.empty() : Optional.of(new Grid(columns, rows, lines));
    }

    private static Edges withOpenSides(List<Ruling> lines, boolean horizontal) {
        Edges edges = Edges.of(
                lines.stream().filter(l -> l.horizontal() == horizontal).mapToDouble(Ruling::position));
        List<Ruling> crossing =
                lines.stream().filter(line -> line.horizontal() != horizontal).toList();
        double from = crossing.stream().mapToDouble(Ruling::from).min().orElse(edges.first());
        double to = crossing.stream().mapToDouble(Ruling::to).max().orElse(edges.last());
        var positions = DoubleStream.builder();
        edges.positions().forEach(positions::add);
        if (from < edges.first() - OPEN_SIDE) {
            positions.add(from);
        }
        if (to > edges.last() + OPEN_SIDE) {
            positions.add(to);
        }
        return Edges.of(positions.build());
    }

    private void wall(Ruling line) {
        if (line.horizontal()) {
            int edge = rows.nearest(line.position());
            mark(columns, line, column -> markBelow(edge, column));
        } else {
            int edge = columns.nearest(line.position());
            mark(rows, line, row -> markRight(row, edge));
        }
    }

    private static void mark(Edges bands, Ruling line, IntConsumer marker) {
        for (int band = bands.firstBandFrom(line.from()); band < bands.bands(); band++) {
            if (bands.middle(band) > line.to()) {
                return;
            }
            marker.accept(band);
        }
    }

    private void markBelow(int edge, int column) {
        if (edge > 0 && edge < rows.bands()) {
            wallsBelow.set(index(edge - 1, column));
        }
    }

    private void markRight(int row, int edge) {
        if (edge > 0 && edge < columns.bands()) {
            wallsRight.set(index(row, edge - 1));
        }
    }

    private int index(int row, int column) {
        return row * columns.bands() + column;
    }

    private void partition() {
        for (int row = 0; row < rows.bands(); row++) {
            for (int column = 0; column < columns.bands(); column++) {
                if (owner[index(row, column)] == 0) {
                    claim(row, column);
                }
            }
        }
    }

    private void claim(int row, int column) {
        int width = 1;
        while (column + width < columns.bands()
                && !wallsRight.get(index(row, column + width - 1))
                && owner[index(row, column + width)] == 0) {
            width++;
        }
        int height = 1;
        while (row + height < rows.bands() && opensBelow(row + height - 1, column, width)) {
            height++;
        }
        regions.add(new Region(row, column, height, width));
        for (int r = row; r < row + height; r++) {
            Arrays.fill(owner, index(r, column), index(r, column) + width, regions.size());
        }
    }

    private boolean opensBelow(int row, int column, int width) {
        for (int c = column; c < column + width; c++) {
            if (wallsBelow.get(index(row, c))) {
                return false;
            }
            if (c < column + width - 1 && wallsRight.get(index(row + 1, c))) {
                return false;
            }
        }
        return true;
    }

    List<Region> regions() {
        return regions;
    }

    Edges columns() {
        return columns;
    }

    Edges rows() {
        return rows;
    }

    double area() {
        return (columns.last() - columns.first()) * (rows.last() - rows.first());
    }

    boolean contains(Glyph glyph) {
        return glyph.x() >= columns.first() - 1
                && glyph.x() <= columns.last() + 1
                && glyph.y() >= rows.first() - 1
                && glyph.y() <= rows.last() + 1;
    }

    /** Number of the region a character stands in. */
    int regionOf(Glyph glyph) {
        return owner[index(rows.band(glyph.y()), columns.band(glyph.x()))] - 1;
    }
}
