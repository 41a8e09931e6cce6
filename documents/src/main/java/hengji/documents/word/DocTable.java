package hengji.documents.word;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.table.TableDraft;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** A table of an old document; its grid columns are found by where cells begin and end. */
final class DocTable {
    private static final int SAME_EDGE = 12;

    private final Table table;
    private final TreeSet<Integer> edges = new TreeSet<>();
    private final int number;
    private final DocDoubts doubts;

    /**
     * A table.
     *
     * @param number its place among the document's tables, from 1
     * @param doubts where rows that contradict themselves are noted
     */
    DocTable(Table table, int number, DocDoubts doubts) {
        this.table = table;
        this.number = number;
        this.doubts = doubts;
    }

    TableDraft read(Limits limits, CellBudget budget) throws UnreadableFile {
        int rows = table.numRows();
        for (int i = 0; i < rows; i++) {
            noteEdges(table.getRow(i));
        }
        TableDraft grid = new TableDraft(limits, budget);
        for (int i = 0; i < rows; i++) {
            doubts.row(table.getRow(i), number, i + 1);
            row(table.getRow(i), i + 1, grid);
        }
        return grid;
    }

    private void noteEdges(TableRow row) {
        int cells = row.numCells();
        for (int i = 0; i < cells; i++) {
            TableCell cell = row.getCell(i);
            note(cell.getLeftEdge());
            note(cell.getLeftEdge() + cell.getWidth());
        }
    }

    private void note(int edge) {
        Integer near = edges.ceiling(edge - SAME_EDGE);
        if (near == null || near > edge + SAME_EDGE) {
            edges.add(edge);
        }
    }

    private void row(TableRow row, int rowNumber, TableDraft grid) throws UnreadableFile {
        grid.startRow();
        int cells = row.numCells();
        for (int i = 0; i < cells; i++) {
            TableCell cell = row.getCell(i);
            int left = column(cell.getLeftEdge());
            int right = column(cell.getLeftEdge() + cell.getWidth());
            if (right <= left) {
                doubts.narrow(number, rowNumber);
            }
            grid.skipTo(left);
            put(cell, Math.max(1, right - left), grid);
        }
    }

    private int column(int edge) {
        return edges.headSet(edge - SAME_EDGE).size();
    }

    private static void put(TableCell cell, int columnSpan, TableDraft grid) throws UnreadableFile {
        String text = DocText.of(cell);
        boolean joined = text.isBlank()
                && ((cell.isMerged() && !cell.isFirstMerged() && grid.continueLeft(columnSpan))
                        || (cell.isVerticallyMerged()
                                && !cell.isFirstVerticallyMerged()
                                && grid.continueAbove(columnSpan)));
        if (!joined) {
            grid.addHere(columnSpan, text);
        }
    }
}
