package hengji.documents.paper.pdf;

import hengji.documents.paper.layout.Grid;
import hengji.documents.paper.layout.Grid.Placed;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperTable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Sets one table on pages: header rows again on each page, a merged cell again on each page it reaches, rows kept whole
 * unless one is taller than a page.
 */
final class TableSetter {
    private static final double TWENTIETHS = 20;
    private static final double LOWEST = 17;

    private final PaperTable table;
    private final Pages pages;
    private final Typeface face;
    private final Grid grid;
    private final double size;
    private final double[] edges;
    private final IdentityHashMap<Placed, CellText> texts = new IdentityHashMap<>();
    private final IdentityHashMap<Placed, Node> nodes = new IdentityHashMap<>();

    TableSetter(PaperTable table, Pages pages, Typeface face) {
        this.table = table;
        this.pages = pages;
        this.face = face;
        grid = Grid.of(table);
        size = table.dense() ? 8.5 : 9.5;
        edges = new double[table.columns() + 1];
        for (int i = 1; i < edges.length; i++) {
            edges[i] = table.width(0, i) / TWENTIETHS;
        }
    }

    void set(Node parent) {
        Node node = parent.child("Table");
        for (int i = 0; i < grid.size(); i++) {
            Node line = node.child("TR");
            for (Placed placed : grid.row(i)) {
                if (placed.row() == i) {
                    texts.put(placed, CellText.of(placed.cell(), width(placed), size, face));
                    nodes.put(placed, cellNode(line, placed));
                }
            }
        }
        int row = 0;
        while (row < grid.size()) {
            row = segment(row);
        }
    }

    private Node cellNode(Node line, Placed placed) {
        PaperCell cell = placed.cell();
        Node node = line.child(cell.isLabel() ? "TH" : "TD").spanning(cell.columnSpan(), cell.rowSpan());
        return cell.isLabel() ? node.scope(placed.row() < table.headerRows() ? "Column" : "Row") : node;
    }

    /** Sets the rows from {@code first} on that this page takes; the row the next page begins with. */
    private int segment(int first) {
        List<Integer> rows = new ArrayList<>();
        boolean again = first >= table.headerRows() && first > 0 && pages.isFresh();
        if (again) {
            for (int i = 0; i < table.headerRows(); i++) {
                rows.add(i);
            }
        }
        double used = rows.stream().mapToDouble(this::height).sum();
        int next = first;
        while (next < grid.size() && used + height(next) <= pages.rest() && !strandsHeader(first, next, used)) {
            used += height(next);
            rows.add(next++);
        }
        if (next == first) {
            return pages.isFresh() || isTall(first) ? tallRow(first) : turned(first);
        }
        draw(rows, again);
        if (next < grid.size() && !isTall(next)) {
            pages.turn();
        }
        return next;
    }

    /** Whether only headers would stand at the foot of the page. */
    private boolean strandsHeader(int first, int next, double used) {
        return first == 0
                && next == 0
                && table.headerRows() > 0
                && used + headAndFirstRow() > pages.rest()
                && !pages.isFresh();
    }

    private double headAndFirstRow() {
        double sum = 0;
        for (int i = 0; i <= Math.min(table.headerRows(), grid.size() - 1); i++) {
            sum += height(i);
        }
        return sum;
    }

    /** Taller than any page, with room to begin here. */
    private boolean isTall(int row) {
        return height(row) > pages.capacity() && pages.rest() > pages.capacity() / 4;
    }

    private int turned(int row) {
        pages.turn();
        return row;
    }

    private double height(int row) {
        double height = LOWEST;
        for (Placed placed : grid.row(row)) {
            if (placed.cell().rowSpan() == 1) {
                height = Math.max(height, text(placed).height());
            }
        }
        return height;
    }

    private void draw(List<Integer> rows, boolean again) {
        double[] tops = tops(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (Placed placed : grid.row(rows.get(i))) {
                if (i == 0 || rows.get(i) == placed.row() || isFirstOf(placed, rows, i)) {
                    boolean furniture = again && rows.get(i) < table.headerRows();
                    cell(placed, tops[i], tops[lastOf(placed, rows, i) + 1], furniture);
                }
            }
        }
        pages.advance(tops[rows.size()] - tops[0]);
    }

    private static boolean isFirstOf(Placed placed, List<Integer> rows, int index) {
        return rows.get(index - 1) < placed.row() || rows.get(index - 1) < rows.get(index) - 1;
    }

    private static int lastOf(Placed placed, List<Integer> rows, int from) {
        int last = from;
        while (last + 1 < rows.size() && rows.get(last + 1) <= placed.lastRow()) {
            last++;
        }
        return last;
    }

    /** Tops of the rows and the bottom of the last; a row grows where a merged label above it needs room. */
    private double[] tops(List<Integer> rows) {
        double[] tops = new double[rows.size() + 1];
        tops[0] = pages.y();
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + height(rows.get(i));
            for (Placed placed : grid.row(rows.get(i))) {
                boolean ends = placed.lastRow() == rows.get(i) || i + 1 == rows.size();
                if (ends && placed.cell().rowSpan() > 1) {
                    int start = Math.max(0, rows.indexOf(Math.max(placed.row(), rows.get(firstBody(rows, i)))));
                    tops[i + 1] =
                            Math.max(tops[i + 1], tops[start] + text(placed).height());
                }
            }
        }
        return tops;
    }

    private int firstBody(List<Integer> rows, int index) {
        int start = index;
        while (start > 0 && rows.get(start - 1) == rows.get(start) - 1) {
            start--;
        }
        return start;
    }

    private void cell(Placed placed, double top, double bottom, boolean furniture) {
        double x = pages.left() + edges[placed.column()];
        double width = width(placed);
        pages.current().add(new Mark.Frame(x, top, width, bottom - top));
        Optional<Node> node = furniture ? Optional.empty() : Optional.of(node(placed));
        text(placed).draw(pages.current(), x, top, width, bottom - top, node, face);
    }

    /** A row taller than a page, cut between lines of text. */
    private int tallRow(int row) {
        double leading = size * 1.36;
        int done = 0;
        int most = grid.row(row).stream()
                .mapToInt(placed -> text(placed).lines().size())
                .max()
                .orElse(1);
        while (done < most) {
            int count = Math.max(1, (int) ((pages.rest() - 5) / leading));
            double height = Math.max(LOWEST, Math.min(count, most - done) * leading + 5);
            for (Placed placed : grid.row(row)) {
                double x = pages.left() + edges[placed.column()];
                pages.current().add(new Mark.Frame(x, pages.y(), width(placed), height));
                CellText part = placed.cell().rowSpan() > 1
                        ? text(placed)
                        : text(placed).part(done, count);
                part.draw(pages.current(), x, pages.y(), width(placed), height, Optional.of(node(placed)), face);
            }
            done += count;
            pages.advance(height);
            if (done < most) {
                pages.turn();
            }
        }
        return row + 1;
    }

    private double width(Placed placed) {
        return edges[placed.column() + placed.cell().columnSpan()] - edges[placed.column()];
    }

    private CellText text(Placed placed) {
        CellText text = texts.get(placed);
        if (text == null) {
            throw new IllegalStateException("a cell was not measured");
        }
        return text;
    }

    private Node node(Placed placed) {
        Node node = nodes.get(placed);
        if (node == null) {
            throw new IllegalStateException("a cell has no node");
        }
        return node;
    }
}
