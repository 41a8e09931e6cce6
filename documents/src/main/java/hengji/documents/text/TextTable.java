package hengji.documents.text;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.table.TableDraft;
import java.util.List;
import java.util.Optional;

/** Rows of entries as a table; columns that are blank to the last row are left out at the right. */
final class TextTable {
    private TextTable() {}

    static Block.Table of(List<List<Entry>> rows, Limits limits, CellBudget budget) throws UnreadableFile {
        TableDraft draft = new TableDraft(limits, budget);
        int columns = rows.stream().mapToInt(TextTable::width).max().orElse(0);
        for (List<Entry> row : rows) {
            draft.startRow();
            for (Entry entry : row.subList(0, Math.min(row.size(), columns))) {
                draft.add(1, 1, entry.text());
            }
        }
        return draft.finish(Optional.empty(), (row, column) -> place(rows, row, column));
    }

    private static Place place(List<List<Entry>> rows, int row, int column) {
        return rows.get(row).get(column).place();
    }

    static int width(List<Entry> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
