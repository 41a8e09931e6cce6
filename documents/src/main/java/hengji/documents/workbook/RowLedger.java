package hengji.documents.workbook;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an old workbook says of its rows beside the cells themselves: each row's record names its first and last column,
 * each sheet's the last row. Where cells are fewer, some were lost, and a remark says so. Records as in MS-XLS 2.4.
 */
final class RowLedger {
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int WORKSHEET = 0x0010;
    private static final int DIMENSIONS = 0x0200;
    private static final int ROW = 0x0208;
    private static final int MANY_NUMBERS = 0x00BD;
    private static final int MANY_BLANKS = 0x00BE;
    private static final Set<Integer> CELLS =
            Set.of(0x00FD, 0x0203, 0x027E, MANY_NUMBERS, 0x0201, MANY_BLANKS, 0x0006, 0x0204, 0x0205, 0x00D6);
    /** What may stand among cells beside them: rows, row blocks, and what belongs to formulas. */
    private static final Set<Integer> AMONG_CELLS = Set.of(ROW, 0x00D7, 0x0207, 0x0221, 0x04BC, 0x0236, 0x01C2, 0x003C);

    private static final int NAMED_ROWS = 20;

    private record Columns(int from, int to) {
        Columns with(Columns other) {
            return new Columns(Math.min(from, other.from), Math.max(to, other.to));
        }

        boolean covers(Columns other) {
            return from <= other.from && to >= other.to;
        }
    }

    private final byte[] stream;
    private final List<Remark> remarks = new ArrayList<>();
    private final TreeMap<Integer, Columns> declared = new TreeMap<>();
    private final TreeMap<Integer, Columns> found = new TreeMap<>();
    private int rowsEnd;
    private boolean strangerSeen;
    private boolean disordered;
    private int lastRow;
    private int lastColumn;
    private int depth;
    private int sheet;

    private RowLedger(byte[] stream) {
        this.stream = stream;
    }

    static List<Remark> remarks(byte[] stream) {
        RowLedger ledger = new RowLedger(stream);
        int at = 0;
        while (at + 4 <= stream.length && at + 4 + ledger.u16(at + 2) <= stream.length) {
            int length = ledger.u16(at + 2);
            ledger.take(ledger.u16(at), at + 4, length);
            at += 4 + length;
        }
        return ledger.remarks;
    }

    private void take(int kind, int at, int length) {
        if (kind == BEGIN && length >= 4) {
            begin(u16(at + 2));
        } else if (kind == END && --depth == 0) {
            close();
        } else if (kind == DIMENSIONS && length >= 8) {
            rowsEnd = u16(at + 4);
        } else if (kind == ROW && length >= 6 && u16(at + 4) > u16(at + 2)) {
            declared.put(u16(at), new Columns(u16(at + 2), u16(at + 4)));
        } else if (CELLS.contains(kind) && length >= 6) {
            boolean many = kind == MANY_NUMBERS || kind == MANY_BLANKS;
            int first = u16(at + 2);
            cell(u16(at), new Columns(first, (many ? u16(at + length - 2) : first) + 1));
        } else {
            strangerSeen |= !found.isEmpty() && !AMONG_CELLS.contains(kind);
        }
    }

    /** Cells stand in order, and nothing strange stands between them. */
    private void cell(int row, Columns columns) {
        disordered |= strangerSeen || (row == lastRow && columns.from < lastColumn);
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
            disordered = false;
            lastRow = -1;
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
            remarks.add(rows(shorter));
        }
        if (disordered) {
            remarks.add(disorder());
        }
        int last = found.isEmpty() ? 0 : found.lastKey() + 1;
        if (rowsEnd > Math.max(last, declared.isEmpty() ? 0 : declared.lastKey() + 1)) {
            remarks.add(end(last));
        }
    }

    private Remark rows(List<Integer> rows) {
        String named = String.join(
                "、",
                rows.stream()
                        .limit(NAMED_ROWS)
                        .map(row -> String.valueOf(row + 1))
                        .toList());
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "第 " + sheet + " 张工作表第 " + named + " 行的单元格比该行登记的少，可能有内容缺失，请对照原件。",
                        "Sheet " + sheet + ": rows " + named.replace("、", ", ")
                                + " hold fewer cells than they declare; compare with the original."));
    }

    private Remark disorder() {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "第 " + sheet + " 张工作表的单元格记录次序混乱，文件可能受损，请对照原件。",
                        "Sheet " + sheet + ": its cell records are out of order; compare with the original."));
    }

    private Remark end(int last) {
        return new Remark(
                Place.WHOLE,
                Wording.of(
                        "第 " + sheet + " 张工作表登记有 " + rowsEnd + " 行，只找到 " + last + " 行，可能有内容缺失，请对照原件。",
                        "Sheet " + sheet + " declares " + rowsEnd + " rows, " + last
                                + " were found; compare with the original."));
    }

    private int u16(int at) {
        return (stream[at] & 0xFF) | ((stream[at + 1] & 0xFF) << 8);
    }
}
