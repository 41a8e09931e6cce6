package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of text and attribute values into characters: strict UTF-8, the five entities, character numbers. */
final class XmlText {
    private static final int LONGEST_REFERENCE = 12;

    private final Window window;

    XmlText(Window window) {
        this.window = window;
    }

    /** Takes text up to the next tag. */
    void take(CharPile pile) throws UnreadableFile {
        while (true) {
            int p = window.at;
            byte[] bytes = window.bytes;
            byte b = bytes[p];
            while (b >= ' ' && b != '<' && b != '&') {
                pile.append((char) b);
                b = bytes[++p];
            }
            window.at = p;
            if (b == '<') {
                return;
            }
            if (b == 0 && p == window.end) {
                if (!window.more()) {
                    return;
                }
            } else {
                special(b, pile);
            }
        }
    }

    private void special(byte b, CharPile pile) throws UnreadableFile {
        window.ensure(LONGEST_REFERENCE);
        if (b < 0) {
            window.at = multibyte(window.bytes, window.at, window.end, pile);
        } else if (b == '&') {
            window.at = reference(window.bytes, window.at, window.end, pile);
        } else {
            lineEnd(b, pile);
        }
    }

    private void lineEnd(byte b, CharPile pile) throws UnreadableFile {
        window.at++;
        if (b == '\r') {
            window.at += window.bytes[window.at] == '\n' ? 1 : 0;
            pile.append('\n');
        } else if (b == '\n' || b == '\t') {
            pile.append((char) b);
        } else {
            throw illegal();
        }
    }

    /** Characters as they are, as in CDATA. */
    static void plain(byte[] bytes, int from, int to, CharPile pile) throws UnreadableFile {
        int p = from;
        while (p < to) {
            if (bytes[p] < 0) {
                p = multibyte(bytes, p, to, pile);
            } else {
                pile.append((char) bytes[p++]);
            }
        }
    }

    /** An attribute's value. */
    static void value(byte[] bytes, int from, int to, CharPile pile) throws UnreadableFile {
        int p = from;
        while (p < to) {
            byte b = bytes[p];
            if (b < 0) {
                p = multibyte(bytes, p, to, pile);
            } else if (b == '&') {
                p = reference(bytes, p, to, pile);
            } else {
                pile.append(b < ' ' ? ' ' : (char) b);
                p++;
            }
        }
    }

    private static int multibyte(byte[] bytes, int at, int end, CharPile pile) throws UnreadableFile {
        int lead = bytes[at] & 0xFF;
        int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || at + more >= end) {
            throw illegal();
        }
        int point = lead & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            int next = bytes[at + i] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                throw illegal();
            }
            point = (point << 6) | (next & 0x3F);
        }
        append(point, more, pile);
        return at + more + 1;
    }

    private static void append(int point, int more, CharPile pile) throws UnreadableFile {
        int least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
        if (point < least || !isAllowed(point)) {
            throw illegal();
        }
        pile.appendCodePoint(point);
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noCharacter = surrogate || point > 0x10FFFF || (point & 0xFFFE) == 0xFFFE;
        return point >= ' ' ? !noCharacter : point == '\t' || point == '\n' || point == '\r';
    }

    private static int reference(byte[] bytes, int at, int end, CharPile pile) throws UnreadableFile {
        int stop = at + 1;
        while (stop < end && stop - at <= LONGEST_REFERENCE && bytes[stop] != ';') {
            stop++;
        }
        if (stop >= end || bytes[stop] != ';') {
            throw illegal();
        }
        int point = meaning(new String(bytes, at + 1, stop - at - 1, StandardCharsets.ISO_8859_1));
        if (!isAllowed(point)) {
            throw illegal();
        }
        pile.appendCodePoint(point);
        return stop + 1;
    }

    private static int meaning(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> number(name);
        };
    }

    private static int number(String name) {
        try {
            if (name.startsWith("#x")) {
                return Integer.parseInt(name.substring(2), 16);
            }
            return name.startsWith("#") ? Integer.parseInt(name.substring(1)) : -1;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static UnreadableFile illegal() {
        return Refusals.damaged("有非法字符", "it holds illegal characters");
    }
}
