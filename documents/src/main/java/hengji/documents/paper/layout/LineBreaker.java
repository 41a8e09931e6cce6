package hengji.documents.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks Chinese text into lines (避头尾): no closing mark begins a line, no opening mark ends one, figures and Latin
 * words stay whole unless they are wider than the line.
 */
public final class LineBreaker {
    private static final String NOT_FIRST = "，。、；：？！）》」』】〕”’％%‰℃,.;:?!)]}…—～·";
    /** As few characters behind a wide gap go to the next line with what follows them. */
    private static final int STRANDED = 4;

    private static final String NOT_LAST = "（《「『【〔“‘([{￥";

    private final IntToDoubleFunction width;

    /** @param width width of a code point, in the unit of the line width */
    public LineBreaker(IntToDoubleFunction width) {
        this.width = width;
    }

    /** The lines of a text; '\n' always breaks. At least one line, perhaps empty. */
    public List<String> lines(String text, double available) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            breakParagraph(paragraph.codePoints().toArray(), available, lines);
        }
        return lines;
    }

    private void breakParagraph(int[] text, double available, List<String> lines) {
        int start = 0;
        while (start < text.length) {
            int end = fitting(text, start, available);
            if (end < text.length) {
                end = allowed(text, start, end);
            }
            lines.add(new String(text, start, end - start).strip());
            start = afterBlanks(text, end);
        }
        if (text.length == 0) {
            lines.add("");
        }
    }

    private static int afterBlanks(int[] text, int from) {
        int at = from;
        while (at < text.length && Character.isWhitespace(text[at])) {
            at++;
        }
        return at;
    }

    private int fitting(int[] text, int start, double available) {
        double used = 0;
        int end = start;
        while (end < text.length) {
            boolean blank = Character.isWhitespace(text[end]);
            used += blank && used > available ? 0 : width.applyAsDouble(text[end]);
            if (used > available && end > start && !blank) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** The last place not after {@code end} where a line may end; {@code end} itself where there is none. */
    private static int allowed(int[] text, int start, int end) {
        for (int at = end; at > Math.max(start + 1, end - STRANDED); at--) {
            if (Character.isWhitespace(text[at - 1]) && Character.isWhitespace(text[at - 2])) {
                return at;
            }
        }
        for (int at = end; at > start; at--) {
            if (mayBreak(text[at - 1], text[at])) {
                return at;
            }
        }
        return end;
    }

    private static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !(isWord(before) && isWord(after));
    }

    private static boolean isWord(int c) {
        return c < 0x2000 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '+');
    }
}
