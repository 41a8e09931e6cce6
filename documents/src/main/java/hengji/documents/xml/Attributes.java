package hengji.documents.xml;

import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The attributes of the tag just read: where their names and values lie in the window. */
final class Attributes {
    private static final String DECLARATION = "xmlns";

    private final CharPile pile = new CharPile();
    private int[] bounds = new int[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int nameFrom, int nameTo, int valueFrom, int valueTo) {
        int at = count * 4;
        if (at == bounds.length) {
            bounds = Arrays.copyOf(bounds, at * 2);
        }
        bounds[at] = nameFrom;
        bounds[at + 1] = nameTo;
        bounds[at + 2] = valueFrom;
        bounds[at + 3] = valueTo;
        count++;
    }

    /** The attribute of a local name, whatever its prefix; -1 where there is none. */
    int find(byte[] bytes, String localName) {
        int length = localName.length();
        for (int at = 0; at < count * 4; at += 4) {
            int from = bounds[at + 1] - length;
            if (from >= bounds[at] && same(bytes, from, localName) && isWhole(bytes, bounds[at], from)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(byte[] bytes, int start, int from) {
        return from == start || bytes[from - 1] == ':';
    }

    private static boolean same(byte[] bytes, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String value(byte[] bytes, int at) throws UnreadableFile {
        int from = pile.length();
        XmlText.value(bytes, bounds[at + 2], bounds[at + 3], pile);
        return pile.takeAll(from);
    }

    /** Hands the namespace declarations among the attributes to a table. */
    void declare(byte[] bytes, NameTable names, int depth) throws UnreadableFile {
        for (int at = 0; at < count * 4; at += 4) {
            int length = bounds[at + 1] - bounds[at];
            if (length >= DECLARATION.length() && bytes[bounds[at]] == 'x' && same(bytes, bounds[at], DECLARATION)) {
                String name = new String(bytes, bounds[at], length, StandardCharsets.UTF_8);
                declare(name, value(bytes, at), names, depth);
            }
        }
    }

    private static void declare(String name, String namespace, NameTable names, int depth) throws UnreadableFile {
        if (name.equals(DECLARATION)) {
            names.declare("", namespace, depth);
        } else if (name.charAt(DECLARATION.length()) == ':') {
            names.declare(name.substring(DECLARATION.length() + 1), namespace, depth);
        }
    }
}
