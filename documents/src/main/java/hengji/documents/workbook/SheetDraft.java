package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.Remark;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.table.CellBudget;
import hengji.documents.table.TableDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A sheet while it is read: cells with text, merged areas; blank rows and cells that are only styled cost nothing. */
final class SheetDraft {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int BELIEVED_ROWS = 1_000;
    private static final int BELIEVED_COLUMNS = 64;
    private static final int CELLS_FILLED = 200_000;

    private record Filled(int row, int column, String text) {}

    private record Area(int top, int left, int bottom, int right) {}

    private final String name;
    private final Limits limits;
    private final CellBudget budget;
    private final List<Remark> remarks;
    private final List<Filled> cells = new ArrayList<>();
    private final List<Area> merges = new ArrayList<>();
    private int rows;
    private int columns;

    SheetDraft(String name, Limits limits, CellBudget budget, List<Remark> remarks) {
        this.name = name;
        this.limits = limits;
        this.budget = budget;
        this.remarks = remarks;
    }

    /** Takes in a cell; row and column from 0. */
    void cell(int row, int column, String text) throws UnreadableFile {
        if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
            throw Refusals.damaged("单元格位置超出工作表范围", "a cell lies outside the sheet");
        }
        if (!text.isBlank()) {
            budget.take(1, text);
            cells.add(new Filled(row, column, text));
        }
    }

    /** Takes in a merged area; all counts from 0, both corners inside it. */
    void merge(int top, int left, int bottom, int right) throws UnreadableFile {
        if (top < 0 || left < 0 || bottom < top || right < left || bottom >= MOST_ROWS || right >= MOST_COLUMNS) {
            throw Refusals.damaged("合并区域写法有误", "a merged area is malformed");
        }
        budget.take(1);
        merges.add(new Area(top, left, bottom, right));
    }

    void remark(int row, int column, Wording message) {
        remarks.add(new Remark(new Place.SheetCell(name, row + 1, column + 1), message));
    }

    /** The sheet as one table; absent where it holds no text. */
    Optional<Block.Table> finish() throws UnreadableFile {
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        cells.sort(Comparator.comparingInt(Filled::row).thenComparingInt(Filled::column));
        merges.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
        measure();
        TableDraft draft = new TableDraft(limits, budget);
        fill(draft);
        return Optional.of(
                draft.finish(Optional.of(name), (row, column) -> new Place.SheetCell(name, row + 1, column + 1)));
    }

    /** The table ends with the last text or a merged area of honest size that begins before it. */
    private void measure() {
        for (Filled cell : cells) {
            rows = Math.max(rows, cell.row() + 1);
            columns = Math.max(columns, cell.column() + 1);
        }
        int rowsOfText = rows;
        int columnsOfText = columns;
        for (Area area : merges) {
            boolean inside = area.top() < rowsOfText && area.left() < columnsOfText;
            if (inside && area.bottom() - area.top() < BELIEVED_ROWS) {
                rows = Math.max(rows, area.bottom() + 1);
            }
            if (inside && area.right() - area.left() < BELIEVED_COLUMNS) {
                columns = Math.max(columns, area.right() + 1);
            }
        }
    }

    private void fill(TableDraft draft) throws UnreadableFile {
        boolean dense = (long) rows * columns <= CELLS_FILLED;
        int nextCell = 0;
        int nextMerge = 0;
        for (int row = 0; row < rows; row++) {
            draft.startRow();
            int cellsEnd = nextCell;
            while (cellsEnd < cells.size() && cells.get(cellsEnd).row() == row) {
                cellsEnd++;
            }
            int mergesEnd = nextMerge;
            while (mergesEnd < merges.size() && merges.get(mergesEnd).top() == row) {
                mergesEnd++;
            }
            if (dense || cellsEnd > nextCell) {
                row(draft, cells.subList(nextCell, cellsEnd), merges.subList(nextMerge, mergesEnd));
            }
            nextCell = cellsEnd;
            nextMerge = mergesEnd;
        }
    }

    private void row(TableDraft draft, List<Filled> filled, List<Area> areas) throws UnreadableFile {
        int nextFilled = 0;
        int nextArea = 0;
        for (int column = draft.nextFree(); column < columns; column = draft.nextFree()) {
            while (nextFilled < filled.size() && filled.get(nextFilled).column() < column) {
                covered(filled.get(nextFilled++));
            }
            while (nextArea < areas.size() && areas.get(nextArea).left() < column) {
                nextArea++;
            }
            boolean here = nextFilled < filled.size() && filled.get(nextFilled).column() == column;
            boolean merged = nextArea < areas.size() && areas.get(nextArea).left() == column;
            String text = here ? filled.get(nextFilled++).text() : "";
            put(draft, text, merged ? areas.get(nextArea) : new Area(0, 0, 0, 0));
        }
        while (nextFilled < filled.size()) {
            covered(filled.get(nextFilled++));
        }
    }

    private void put(TableDraft draft, String text, Area area) throws UnreadableFile {
        int down = Math.min(area.bottom() - area.top() + 1, rows - draft.row());
        int across = Math.min(area.right() - area.left() + 1, columns - draft.nextFree());
        draft.add(down, across, text);
    }

    private void covered(Filled cell) {
        remark(
                cell.row(),
                cell.column(),
                Wording.of(
                        "单元格被合并区域遮盖，其中的“" + cell.text() + "”在表上看不到，未读取。",
                        "Hidden under a merged area; its text “" + cell.text() + "” is not shown and was not read."));
    }
}
