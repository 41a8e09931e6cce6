package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.util.Arrays;

/** Characters piling up; parts at its end can be taken off again. */
public final class CharPile {
    private static final int MOST = 1 << 24;

    private char[] chars = new char[1_024];
    private int length;

    public int length() {
        return length;
    }

    public void append(char c) throws UnreadableFile {
        if (length == chars.length) {
            grow();
        }
        chars[length++] = c;
    }

    private void grow() throws UnreadableFile {
        if (length >= MOST) {
            throw Refusals.tooMuchText(MOST);
        }
        chars = Arrays.copyOf(chars, length * 2);
    }

    public void append(String text) throws UnreadableFile {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    void appendCodePoint(int point) throws UnreadableFile {
        if (Character.isBmpCodePoint(point)) {
            append((char) point);
        } else {
            append(Character.highSurrogate(point));
            append(Character.lowSurrogate(point));
        }
    }

    /** Begins a new line unless nothing stands after {@code from} or a line has just begun. */
    public void lineEdge(int from) throws UnreadableFile {
        if (length > from && chars[length - 1] != '\n') {
            append('\n');
        }
    }

    /** Takes off what stands after {@code from}, without the line breaks at its ends. */
    public String take(int from) {
        int start = from;
        int end = length;
        while (start < end && chars[start] == '\n') {
            start++;
        }
        while (end > start && chars[end - 1] == '\n') {
            end--;
        }
        length = from;
        return start == end ? "" : new String(chars, start, end - start);
    }

    /** Takes off what stands after {@code from}, as it is. */
    public String takeAll(int from) {
        String all = from == length ? "" : new String(chars, from, length - from);
        length = from;
        return all;
    }
}
