package hengji.documents.word;

import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.TableDraft;
import hengji.documents.xml.XmlScanner;
import java.util.List;

/** Reads one row of a table. */
final class DocxRow {
    private final XmlScanner xml;
    private final TableDraft grid;
    private boolean deleted;
    private int before;

    DocxRow(XmlScanner xml, TableDraft grid) {
        this.xml = xml;
        this.grid = grid;
    }

    /**
     * Reads the row that has just begun to its end.
     *
     * @return how many cells it holds
     */
    int read(DocxTable table, List<DocxTable.Part> parts) throws UnreadableFile {
        int outside = xml.depth() - 1;
        int cells = 0;
        while (xml.depth() > outside) {
            xml.next();
            if (!xml.isStart()) {
                continue;
            }
            int element = xml.element();
            if (element == Words.CELL) {
                cells += cell(table, parts, cells == 0);
            } else if (element == Words.ROW_PROPERTIES) {
                properties();
            } else if (element == Words.ROW_EXCEPTIONS || DocxInline.isUnread(element)) {
                xml.skip();
            }
        }
        return cells;
    }

    private int cell(DocxTable table, List<DocxTable.Part> parts, boolean first) throws UnreadableFile {
        if (deleted) {
            xml.skip();
            return 0;
        }
        if (first) {
            grid.startRow();
            grid.skipColumns(before);
        }
        DocxCell cell = new DocxCell();
        DocxTable.Part part = table.content(xml.depth() - 1, cell);
        cell.putInto(grid, part.text());
        parts.add(part);
        return 1;
    }

    private void properties() throws UnreadableFile {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            xml.next();
            if (xml.isStart() && xml.element() == Words.GRID_BEFORE) {
                before = xml.number("val", 0);
            } else if (xml.isStart() && xml.element() == Words.DELETED) {
                deleted = true;
            }
        }
    }
}
