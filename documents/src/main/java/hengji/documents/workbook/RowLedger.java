package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an old workbook says of its rows beside the cells themselves: each row's record names its first and last column,
 * each sheet's the last row; cells stand in order and are built by their kind. Where the cells say otherwise, some were
 * lost or moved, and a remark names the rows. Records as in MS-XLS 2.4.
 */
final class RowLedger implements BiffStream.Visitor {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int WORKSHEET = 0x0010;
    private static final int DIMENSIONS = 0x0200;
    private static final int ROW = 0x0208;
    private static final int BLOCK_END = 0x00D7;
    /** A number of four bytes and two bytes for each of at most 32 rows. */
    private static final int LONGEST_BLOCK_END = 4 + 2 * 32;

    private static final int HEAD = 4;
    private static final int NONE = -1;
    /** What may stand among cells beside them: rows, row blocks, and what belongs to formulas. */
    private static final Set<Integer> AMONG_CELLS =
            Set.of(ROW, BLOCK_END, 0x0207, 0x0221, 0x04BC, 0x0236, 0x01C2, 0x003C);

    private record Columns(int from, int to) {
        Columns with(Columns other) {
            return new Columns(Math.min(from, other.from), Math.max(to, other.to));
        }

        boolean covers(Columns other) {
            return from <= other.from && to >= other.to;
        }
    }

    private final BiffStream stream;
    private final List<Remark> remarks = new ArrayList<>();
    private final TreeMap<Integer, Columns> declared = new TreeMap<>();
    private final TreeMap<Integer, Columns> found = new TreeMap<>();
    private final TreeSet<Integer> doubtful = new TreeSet<>();
    private final List<Integer> blockRows = new ArrayList<>();
    private int rowsEnd;
    private boolean strangerSeen;
    private int lastRow;
    private int lastColumn;
    private int block = NONE;
    private int depth;
    private int sheet;

    private RowLedger(BiffStream stream) {
        this.stream = stream;
    }

    static List<Remark> remarks(BiffStream stream) {
        RowLedger ledger = new RowLedger(stream);
        stream.walk(ledger);
        return ledger.remarks;
    }

    @Override
    public void take(int kind, int at, int length) {
        if (kind == BEGIN && length >= 4) {
            begin(stream.u16(at + 2));
        } else if (kind == END && --depth == 0) {
            close();
        } else if (kind == DIMENSIONS && length >= 8) {
            rowsEnd = stream.u16(at + 4);
        } else if (kind == ROW && length >= 6) {
            block = block == NONE ? at - HEAD : block;
            row(stream.u16(at), new Columns(stream.u16(at + 2), stream.u16(at + 4)));
        } else if (kind == BLOCK_END && length >= 4) {
            endBlock(at, length);
        } else if (CellRecord.is(kind) && length >= 6) {
            cell(kind, at, length);
        } else {
            stranger(kind);
        }
    }

    private void row(int row, Columns columns) {
        blockRows.add(row);
        if (columns.to > columns.from) {
            declared.put(row, columns);
        }
    }

    /** The end of a block of rows says how many bytes before it the block began: no record is gone, none was added. */
    private void endBlock(int at, int length) {
        if (at - HEAD - stream.i32(at) != block || length > LONGEST_BLOCK_END) {
            doubtful.addAll(blockRows);
        }
        block = NONE;
        blockRows.clear();
    }

    /** Nothing strange stands among the cells, and nowhere in a sheet a record of no kind. */
    private void stranger(int kind) {
        strangerSeen |= !found.isEmpty() && !AMONG_CELLS.contains(kind);
        if (kind == 0 && depth > 0) {
            doubtful.add(Math.max(0, lastRow));
        }
    }

    /** Cells stand in order, row by row, and are as long as their kind. */
    private void cell(int kind, int at, int length) {
        int row = stream.u16(at);
        Columns columns = new Columns(stream.u16(at + 2), CellRecord.end(stream, kind, at, length));
        boolean ordered = row > lastRow || (row == lastRow && columns.from >= lastColumn);
        if (strangerSeen || !ordered || !CellRecord.isLawful(stream, kind, at, length)) {
            doubtful.add(row);
            doubtful.add(Math.max(0, lastRow));
            strangerSeen = false;
        }
        lastRow = row;
        lastColumn = columns.to;
        found.merge(row, columns, Columns::with);
    }

    private void begin(int type) {
        depth++;
        if (type == WORKSHEET && depth == 1) {
            sheet++;
            rowsEnd = 0;
            strangerSeen = false;
            lastRow = -1;
            block = NONE;
            blockRows.clear();
            doubtful.clear();
            declared.clear();
            found.clear();
        }
    }

    private void close() {
        List<Integer> shorter = declared.entrySet().stream()
                .filter(row -> !found.getOrDefault(row.getKey(), new Columns(Integer.MAX_VALUE, 0))
                        .covers(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!shorter.isEmpty()) {
            remarks.add(rows(shorter, "的单元格比该行登记的少，可能有内容缺失", " hold fewer cells than they declare"));
        }
        if (!doubtful.isEmpty()) {
            remarks.add(rows(doubtful, "附近的单元格记录错乱，文件可能受损", ": the cell records there are out of order or broken"));
        }
        int last = found.isEmpty() ? 0 : found.lastKey() + 1;
        if (rowsEnd > Math.max(last, declared.isEmpty() ? 0 : declared.lastKey() + 1)) {
            remarks.add(end(last));
        }
        depth = 0;
        found.clear();
        doubtful.clear();
    }

    private Remark rows(Collection<Integer> rows, String zh, String en) {
        String named = RowRanges.of(rows);
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "第 " + sheet + " 张工作表第 " + named + " 行" + zh + "，请对照原件。",
                        "Sheet " + sheet + ": rows " + named.replace("、", ", ") + en + "; compare with the original."));
    }

    private Remark end(int last) {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "第 " + sheet + " 张工作表登记有 " + rowsEnd + " 行，只找到 " + last + " 行，可能有内容缺失，请对照原件。",
                        "Sheet " + sheet + " declares " + rowsEnd + " rows, " + last
                                + " were found; compare with the original."));
    }
}
