package hengji.cli;

import java.util.Locale;

/** Texts of unknown origin as a terminal may show them: what would move, colour or reverse it is spelt out. */
final class Shown {
    private Shown() {}

    /** Several lines; control and direction marks as JSON spells them, so that JSON stays the same JSON. */
    static String text(String raw) {
        return spelt(raw, true);
    }

    /** One line: a file name that holds a line break cannot begin another message. */
    static String line(String raw) {
        return spelt(raw, false);
    }

    private static String spelt(String raw, boolean lines) {
        StringBuilder shown = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean layout = lines && (c == '\n' || c == '\t' || (c == '\r' && raw.startsWith("\n", i + 1)));
            if (layout || !isHarmful(c)) {
                shown.append(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return shown.toString();
    }

    private static boolean isHarmful(char c) {
        return Character.isISOControl(c) || isDirection(c);
    }

    /** Marks that turn the direction of writing, and with it the look of a file name's ending. */
    private static boolean isDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }
}
