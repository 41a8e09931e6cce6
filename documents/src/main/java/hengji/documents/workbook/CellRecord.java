package hengji.documents.workbook;

import java.util.Map;

/** The records that hold cells (MS-XLS 2.4), and how each of them must be built. */
final class CellRecord {
    static final int TEXT = 0x00FD;
    private static final int MANY_NUMBERS = 0x00BD;
    private static final int MANY_BLANKS = 0x00BE;
    private static final int HEAD = 6;

    /** Lengths that never vary: text, number, short number, blank, truth or error. */
    private static final Map<Integer, Integer> FIXED = Map.of(TEXT, 10, 0x0203, 14, 0x027E, 10, 0x0201, 6, 0x0205, 8);

    /** Least lengths: formula, label, label with runs. */
    private static final Map<Integer, Integer> LEAST = Map.of(0x0006, 20, 0x0204, 8, 0x00D6, 8);

    private CellRecord() {}

    static boolean is(int kind) {
        return FIXED.containsKey(kind) || LEAST.containsKey(kind) || isMany(kind);
    }

    private static boolean isMany(int kind) {
        return kind == MANY_NUMBERS || kind == MANY_BLANKS;
    }

    /** The column after its last one. */
    static int end(BiffStream stream, int kind, int at, int length) {
        return (isMany(kind) && length >= HEAD ? stream.u16(at + length - 2) : stream.u16(at + 2)) + 1;
    }

    /** Whether a record of that kind can have that length, and a run of cells as many cells as its columns say. */
    static boolean isLawful(BiffStream stream, int kind, int at, int length) {
        if (isMany(kind)) {
            int columns = end(stream, kind, at, length) - stream.u16(at + 2);
            return columns > 0 && length == HEAD + columns * (kind == MANY_NUMBERS ? HEAD : 2);
        }
        int fixed = FIXED.getOrDefault(kind, length);
        return length == fixed && length >= LEAST.getOrDefault(kind, HEAD);
    }
}
