package hengji.documents.workbook;

/** The bytes of an old workbook, seen as one record after another (MS-XLS 2.1.4). */
final class BiffStream {
    private static final int HEAD = 4;

    private final byte[] bytes;

    BiffStream(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    /** Is shown every record in turn. */
    @FunctionalInterface
    interface Visitor {
        /**
         * A record.
         *
         * @param kind its number in MS-XLS 2.3
         * @param at where its content begins
         * @param length of its content
         */
        void take(int kind, int at, int length);
    }

    void walk(Visitor visitor) {
        int at = 0;
        while (at + HEAD <= bytes.length && at + HEAD + u16(at + 2) <= bytes.length) {
            int length = u16(at + 2);
            visitor.take(u16(at), at + HEAD, length);
            at += HEAD + length;
        }
    }

    int u8(int at) {
        return bytes[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) | (u8(at + 1) << 8);
    }

    int i32(int at) {
        return u16(at) | (u16(at + 2) << 16);
    }
}
