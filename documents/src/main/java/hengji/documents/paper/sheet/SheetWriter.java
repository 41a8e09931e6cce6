package hengji.documents.paper.sheet;

import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Grid;
import hengji.documents.paper.layout.Grid.Placed;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.LineBreaker;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Tone;
import hengji.documents.paper.layout.TypeSize;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Writes a paper as one sheet: its tables over one set of columns, merged where they differ. */
public final class SheetWriter {
    /** Edges nearer than this, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 60;

    private static final double TWENTIETHS_PER_CHARACTER = 105;
    private static final double LINE_HEIGHT = 13.5;
    private static final int TWENTIETHS_PER_POINT = 20;
    private static final int PADDING = 80;
    private static final double LOWEST = 19;
    private static final double HIGHEST = 400;

    private final Layout layout;
    private final Sheet sheet;
    private final List<Integer> edges;
    private int row;
    private int repeatFrom;
    private int repeatTo;

    private SheetWriter(Layout layout, String name) {
        this.layout = layout;
        sheet = new Sheet(name);
        edges = edges(layout);
    }

    /**
     * Writes the paper.
     *
     * @param sheetName at most 31 characters
     */
    public static byte[] write(Layout layout, String sheetName) {
        return WorkbookWriter.write(List.of(new SheetWriter(layout, sheetName).fill()));
    }

    private Sheet fill() {
        layout.parts().forEach(this::part);
        List<Double> widths = new ArrayList<>();
        for (int i = 1; i < edges.size(); i++) {
            double characters = (edges.get(i) - edges.get(i - 1)) / TWENTIETHS_PER_CHARACTER;
            widths.add(Math.round(characters * 100) / 100.0);
        }
        return sheet.widths(widths)
                .page(new PageLook(layout.landscape(), repeatFrom, repeatTo, 0, 0, "", layout.footer()));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Line line -> line(line);
            case PaperTable table -> table(table);
            case Part.Bars _ -> throw new IllegalStateException("charts are for Word papers");
        }
    }

    private void line(Part.Line line) {
        row++;
        Look look = switch (line.style()) {
            case TITLE -> Look.TITLE;
            case SUBTITLE, CAPTION -> Look.LINE.align(Align.CENTER);
            case CLOSING -> Look.LINE.align(Align.END);
            default -> Look.LINE;
        };
        sheet.text(row, 1, line.text(), look);
        sheet.merge(row, 1, row, edges.size() - 1, look);
        sheet.height(row, line.style() == Part.Style.TITLE ? 34 : 22);
    }

    private void table(PaperTable table) {
        Grid grid = Grid.of(table);
        int first = row + 1;
        if (table.headerRows() > 0 && repeatFrom == 0) {
            repeatFrom = first;
            repeatTo = first + table.headerRows() - 1;
        }
        for (int i = 0; i < grid.size(); i++) {
            double height = LOWEST;
            for (Placed placed : grid.row(i)) {
                if (placed.row() == i) {
                    cell(table, placed, first + i);
                }
                height = Math.max(height, placed.cell().rowSpan() == 1 ? height(table, placed) : 0);
            }
            sheet.height(first + i, Math.min(HIGHEST, height));
        }
        row += grid.size();
    }

    private void cell(PaperTable table, Placed placed, int at) {
        PaperCell cell = placed.cell();
        int from = column(table.width(0, placed.column()));
        int to = column(table.width(0, placed.column() + cell.columnSpan())) - 1;
        Tone tone = cell.content().isEmpty()
                ? Tone.PLAIN
                : cell.content().getFirst().tone();
        Look look = Look.CELL.tone(tone).align(cell.align());
        cell.number()
                .ifPresentOrElse(
                        shown -> sheet.number(at, from, shown.value(), look.pattern(shown.pattern())),
                        () -> sheet.text(at, from, cell.text(), look));
        sheet.merge(at, from, at + cell.rowSpan() - 1, to, look);
    }

    private static double height(PaperTable table, Placed placed) {
        double width = table.width(placed.column(), placed.cell().columnSpan()) - PADDING;
        LineBreaker breaker = new LineBreaker(c -> TypeSize.em(c) * Look.CELL.size() * TWENTIETHS_PER_POINT * 1.05);
        long lines = placed.cell().content().stream()
                .mapToLong(span -> breaker.lines(span.text(), width).size())
                .sum();
        return lines * LINE_HEIGHT + 5;
    }

    private int column(int edge) {
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < SAME_EDGE) {
                return i + 1;
            }
        }
        throw new IllegalStateException("no column begins at " + edge);
    }

    private static List<Integer> edges(Layout layout) {
        TreeSet<Integer> all = new TreeSet<>(List.of(0));
        for (Part part : layout.parts()) {
            if (part instanceof PaperTable table) {
                for (int i = 1; i <= table.columns(); i++) {
                    addUnlessNear(all, table.width(0, i));
                }
            }
        }
        return List.copyOf(all);
    }

    private static void addUnlessNear(NavigableSet<Integer> edges, int edge) {
        if (edges.subSet(edge - SAME_EDGE + 1, edge + SAME_EDGE).isEmpty()) {
            edges.add(edge);
        }
    }
}
