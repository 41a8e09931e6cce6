package hengji.documents.paper.word;

import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Grid;
import hengji.documents.paper.layout.Grid.Placed;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.TypeSize;
import java.util.List;

/** Writes one table: fixed widths, merged cells, repeated headers, rows kept whole where they fit a page. */
final class WordTable {
    /** Lines of text from which a row may be cut across pages. */
    private static final int TALL = 24;

    /** Least heights of rows in twentieths of a point. */
    private static final int ROW = 340;

    private static final int DENSE_ROW = 270;

    private static final String CANNOT_SPLIT = "<w:cantSplit/>";

    private final StringBuilder out;
    private final PaperTable table;
    private final Grid grid;
    private final String cellStyle;
    private boolean keepsNext;

    WordTable(StringBuilder out, PaperTable table) {
        this.out = out;
        this.table = table;
        grid = Grid.of(table);
        cellStyle = table.dense() ? "CellSmall" : "Cell";
    }

    void write() {
        int total = table.width(0, table.columns());
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(total);
        out.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        out.append(
                "</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"
                        + "<w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        table.widths()
                .forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
        for (int row = 0; row < grid.size(); row++) {
            row(row);
        }
        out.append("</w:tbl>");
    }

    private void row(int row) {
        boolean tall = grid.row(row).stream().anyMatch(this::isTall);
        out.append("<w:tr><w:trPr>").append(tall ? "" : CANNOT_SPLIT);
        out.append("<w:trHeight w:val=\"")
                .append(table.dense() ? DENSE_ROW : ROW)
                .append("\" w:hRule=\"atLeast\"/>");
        out.append(row < table.headerRows() ? "<w:tblHeader/>" : "").append("</w:trPr>");
        keepsNext = row < table.headerRows() || isBand(row);
        for (Placed placed : grid.row(row)) {
            cell(placed, row);
        }
        out.append("</w:tr>");
    }

    /** A heading across the table stays with the row below it. */
    private boolean isBand(int row) {
        return table.headerRows() > 0
                && row + 1 < grid.size()
                && grid.row(row).getFirst().cell().columnSpan() == table.columns();
    }

    private boolean isTall(Placed placed) {
        double width = table.width(placed.column(), placed.cell().columnSpan());
        return placed.cell().rowSpan() == 1 && TypeSize.lines(placed.cell(), width, 200) > TALL;
    }

    private void cell(Placed placed, int row) {
        PaperCell cell = placed.cell();
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(table.width(placed.column(), cell.columnSpan()));
        out.append("\" w:type=\"dxa\"/>");
        if (cell.columnSpan() > 1) {
            out.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
        }
        boolean begins = placed.row() == row;
        if (cell.rowSpan() > 1) {
            out.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge w:val=\"continue\"/>");
        }
        out.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        content(begins ? cell.content() : List.of(), cell.align());
        out.append("</w:tc>");
    }

    private void content(List<Span> spans, Align align) {
        paragraph(align);
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0 && !spans.get(i).runsOn()) {
                out.append("</w:p>");
                paragraph(align);
            }
            WordRun.write(out, spans.get(i));
        }
        out.append("</w:p>");
    }

    private void paragraph(Align align) {
        out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(cellStyle).append("\"/>");
        out.append(keepsNext ? "<w:keepNext/>" : "");
        if (align != Align.START) {
            out.append("<w:jc w:val=\"")
                    .append(align == Align.CENTER ? "center" : "right")
                    .append("\"/>");
        }
        out.append("</w:pPr>");
    }
}
