package hengji.documents.samples;

import hengji.documents.paper.layout.Grid;
import hengji.documents.paper.layout.Grid.Placed;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;

/** A paper as the text copied from a page: one cell a line behind a tab, rows apart by a blank line. */
final class CellsALine {
    private CellsALine() {}

    static String of(Layout layout) {
        StringBuilder text = new StringBuilder("\n");
        for (Part part : layout.parts()) {
            switch (part) {
                case Part.Line line -> text.append('\t').append(line.text()).append("\n\n");
                case PaperTable table -> rows(table, text);
                case Part.Bars _ -> throw new IllegalStateException("no chart in a form");
            }
        }
        return text.toString();
    }

    private static void rows(PaperTable table, StringBuilder text) {
        Grid grid = Grid.of(table);
        for (int row = 0; row < grid.size(); row++) {
            for (Placed placed : grid.row(row)) {
                String cell = placed.row() == row ? line(placed) : "";
                text.append('\t').append(cell).append('\n');
                boolean total = cell.equals("合计");
                text.append(total ? "\t\n".repeat(placed.cell().columnSpan() - 1) : "");
            }
            text.append('\n');
        }
    }

    private static String line(Placed placed) {
        return placed.cell().text().replace("\n", placed.cell().isLabel() ? "" : " ");
    }
}
