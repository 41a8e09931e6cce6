package hengji.documents.paper.form;

import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The part of a form above its indicators: each block has a label at the left and rows that divide the rest in their
 * own way. Edges move to those of the indicator table where they nearly meet, so that rules run through.
 */
final class RuledTable {
    /**
     * A cell and its share of the row.
     *
     * @param share of the width beside the label
     * @param cell without spans
     */
    record Piece(int share, PaperCell cell) {}

    private record Ruled(int from, int to, PaperCell cell) {}

    private static final double TYPE_SIZE = 200;

    private final int width;
    private final int labelEdge;
    private final List<Integer> guides;
    private final List<List<Ruled>> rows = new ArrayList<>();

    RuledTable(int width, int labelShare, List<Integer> guides) {
        this.width = width;
        this.guides = guides;
        labelEdge = snap(width * labelShare / 100, 0);
    }

    /** A block: its label beside all of its rows. */
    void add(String label, List<List<Piece>> block) {
        for (int i = 0; i < block.size(); i++) {
            List<Ruled> row = new ArrayList<>();
            if (i == 0) {
                row.add(new Ruled(0, labelEdge, PaperCell.label(broken(label)).down(block.size())));
            }
            row.addAll(rule(block.get(i)));
            rows.add(row);
        }
    }

    private String broken(String label) {
        return WordBreaks.label(label, (labelEdge - ColumnWidths.PADDING) / TYPE_SIZE);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    PaperTable toTable() {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, width));
        rows.forEach(row -> row.forEach(cell -> edges.addAll(List.of(cell.from(), cell.to()))));
        List<Integer> widths = new ArrayList<>();
        edges.headSet(width).forEach(edge -> widths.add(next(edges, edge) - edge));
        List<PaperRow> out =
                rows.stream().map(row -> new PaperRow(spanned(row, edges))).toList();
        return new PaperTable(widths, 0, out, false);
    }

    private static List<PaperCell> spanned(List<Ruled> row, NavigableSet<Integer> edges) {
        return row.stream()
                .map(cell ->
                        cell.cell().across(edges.subSet(cell.from(), cell.to()).size()))
                .toList();
    }

    private List<Ruled> rule(List<Piece> pieces) {
        int sum = pieces.stream().mapToInt(Piece::share).sum();
        List<Ruled> row = new ArrayList<>();
        int from = labelEdge;
        int covered = 0;
        for (Piece piece : pieces) {
            covered += piece.share();
            int wanted = labelEdge + (width - labelEdge) * covered / sum;
            int to = covered == sum ? width : snap(wanted, from);
            row.add(new Ruled(from, to, piece.cell()));
            from = to;
        }
        return row;
    }

    private int snap(int edge, int after) {
        int near = nearest(edge, guides);
        boolean close = Math.abs(near - edge) * 100 <= width * 4;
        return close && near > after + width / 25 && near < width ? near : edge;
    }

    private static int nearest(int edge, Collection<Integer> guides) {
        return guides.stream()
                .min((one, other) -> Integer.compare(Math.abs(one - edge), Math.abs(other - edge)))
                .orElse(edge);
    }

    private static int next(NavigableSet<Integer> edges, int edge) {
        Integer higher = edges.higher(edge);
        if (higher == null) {
            throw new IllegalStateException("no edge right of " + edge);
        }
        return higher;
    }
}
