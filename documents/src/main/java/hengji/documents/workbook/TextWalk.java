package hengji.documents.workbook;

import java.util.List;

/** Walks through the shared texts of an old workbook without keeping them (MS-XLS 2.5.293), over all their pieces. */
final class TextWalk {
    private static final int WIDE = 0x01;
    private static final int EXTENDED = 0x04;
    private static final int RICH = 0x08;
    private static final int RUN = 4;

    private final BiffStream stream;
    private final List<Piece> pieces;
    private int piece;
    private int at;

    /** A record's content, from and up to a byte of the stream. */
    record Piece(int from, int to) {}

    /** The texts that begin after the two counts at the head of the first piece. */
    TextWalk(BiffStream stream, List<Piece> pieces) {
        this.stream = stream;
        this.pieces = pieces;
        at = pieces.getFirst().from() + 8;
    }

    /** Whether exactly so many lawful texts fill the pieces to the last byte. */
    boolean holds(int texts) {
        for (int text = 0; text < texts; text++) {
            if (!text()) {
                return false;
            }
        }
        return texts >= 0 && piece == pieces.size() - 1 && at == end();
    }

    private int end() {
        return pieces.get(piece).to();
    }

    private boolean text() {
        if (at == end() && !next()) {
            return false;
        }
        int flags = at + 3 <= end() ? stream.u8(at + 2) : -1;
        if (flags < 0 || (flags & ~(WIDE | EXTENDED | RICH)) != 0) {
            return false;
        }
        int characters = stream.u16(at);
        at += 3;
        int more = more(flags);
        return more >= 0 && characters(characters, (flags & WIDE) != 0) && skip(more);
    }

    /** The bytes that follow the characters; below 0 where the head is cut off. */
    private int more(int flags) {
        boolean rich = (flags & RICH) != 0;
        boolean extended = (flags & EXTENDED) != 0;
        if (at + (rich ? 2 : 0) + (extended ? 4 : 0) > end()) {
            return -1;
        }
        int more = rich ? RUN * stream.u16(at) : 0;
        at += rich ? 2 : 0;
        more += extended ? Math.max(0, stream.i32(at)) : 0;
        at += extended ? 4 : 0;
        return more;
    }

    /** A piece that goes on with characters says anew how wide they are. */
    private boolean characters(int count, boolean wide) {
        int left = count;
        boolean twoBytes = wide;
        while (true) {
            int width = twoBytes ? 2 : 1;
            int here = Math.min(left, (end() - at) / width);
            if (!lawful(here, width)) {
                return false;
            }
            left -= here;
            if (left == 0) {
                return true;
            }
            if (at != end() || !next() || at == end()) {
                return false;
            }
            twoBytes = (stream.u8(at++) & WIDE) != 0;
        }
    }

    /** Steps over characters none of which is a control character beside tab and line break. */
    private boolean lawful(int count, int width) {
        for (int i = 0; i < count; i++, at += width) {
            int c = width == 2 ? stream.u16(at) : stream.u8(at);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    private boolean skip(int bytes) {
        int left = bytes;
        while (left > end() - at) {
            left -= end() - at;
            if (!next()) {
                return false;
            }
        }
        at += left;
        return true;
    }

    private boolean next() {
        if (piece + 1 == pieces.size()) {
            return false;
        }
        piece++;
        at = pieces.get(piece).from();
        return true;
    }
}
