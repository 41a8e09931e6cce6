package hengji.documents.word;

import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.TableDraft;
import hengji.documents.xml.XmlScanner;

/** How a cell is merged with its neighbours. */
final class DocxCell {
    private int columnSpan = 1;
    private boolean continuesAbove;
    private boolean continuesLeft;

    /** Reads the cell properties that have just begun to their end. */
    void properties(XmlScanner xml) throws UnreadableFile {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            xml.next();
            if (xml.isStart() && xml.element() != 0) {
                property(xml);
            }
        }
    }

    private void property(XmlScanner xml) throws UnreadableFile {
        int element = xml.element();
        if (element == Words.GRID_SPAN) {
            columnSpan = Math.max(1, xml.number("val", 1));
        } else if (element == Words.ROW_MERGE) {
            continuesAbove = !xml.attribute("val", "continue").equals("restart");
        } else if (element == Words.COLUMN_MERGE) {
            continuesLeft = !xml.attribute("val", "continue").equals("restart");
        }
    }

    void putInto(TableDraft grid, String text) throws UnreadableFile {
        boolean joined = text.isBlank()
                && ((continuesLeft && grid.continueLeft(columnSpan))
                        || (continuesAbove && grid.continueAbove(columnSpan)));
        if (!joined) {
            grid.addHere(columnSpan, text);
        }
    }
}
