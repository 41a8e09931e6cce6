package hengji.documents.archive;

/** Sizes that a directory entry moves into an extra field because they might not fit. */
final class Zip64 {
    private static final long MOVED = 0xFFFF_FFFFL;
    private static final int EXTRA = 1;
    private static final int ENTRY_LENGTH = 46;

    private Zip64() {}

    /** Unpacked size, packed size and offset of the entry at a position; its name and extra fields end before {@code end}. */
    static long[] sizes(Bytes bytes, long at, long end) {
        long[] sizes = {bytes.u32(at + 24), bytes.u32(at + 20), bytes.u32(at + 42)};
        long field = at + ENTRY_LENGTH + bytes.u16(at + 28);
        long stop = Math.min(end, field + bytes.u16(at + 30));
        while (field + 4 <= stop) {
            int length = bytes.u16(field + 2);
            if (bytes.u16(field) == EXTRA) {
                replaceMoved(sizes, bytes, field + 4, Math.min(stop, field + 4 + length));
                return sizes;
            }
            field += 4 + length;
        }
        return sizes;
    }

    private static void replaceMoved(long[] sizes, Bytes bytes, long from, long stop) {
        long next = from;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == MOVED && next + 8 <= stop) {
                sizes[i] = bytes.s64(next) & Long.MAX_VALUE;
                next += 8;
            }
        }
    }
}
