package hengji.documents.word;

import java.util.Locale;
import java.util.Map;

/** The signs of the symbol fonts that forms use for boxes, ticks and comparisons. */
final class Symbols {
    private static final String UNKNOWN = "\uFFFD";
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x72, "□"),
            Map.entry(0xA8, "□"),
            Map.entry(0x6E, "■"),
            Map.entry(0xFC, "√"),
            Map.entry(0xFB, "×"),
            Map.entry(0xFD, "☒"),
            Map.entry(0x78, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0x6C, "●"),
            Map.entry(0xA1, "○"),
            Map.entry(0xA4, "◉"));
    private static final Map<Integer, String> WINGDINGS_2 = Map.ofEntries(
            Map.entry(0xA3, "□"),
            Map.entry(0x2A, "□"),
            Map.entry(0x52, "☑"),
            Map.entry(0x50, "√"),
            Map.entry(0x51, "☒"),
            Map.entry(0x4F, "×"),
            Map.entry(0x53, "☒"),
            Map.entry(0x54, "☒"));
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xB3, "≥"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB7, "·"),
            Map.entry(0xA5, "∞"));

    private Symbols() {}

    /** What a sign of a symbol font looks like; the replacement character where it is not known. */
    static String text(String font, String hexadecimal) {
        int code;
        try {
            code = Integer.parseInt(hexadecimal, 16);
        } catch (NumberFormatException notANumber) {
            return UNKNOWN;
        }
        int inFont = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> WINGDINGS.getOrDefault(inFont, UNKNOWN);
            case "wingdings 2" -> WINGDINGS_2.getOrDefault(inFont, UNKNOWN);
            case "symbol" -> SYMBOL.getOrDefault(inFont, ascii(inFont));
            default -> Character.isValidCodePoint(inFont) && inFont >= ' ' ? Character.toString(inFont) : UNKNOWN;
        };
    }

    private static String ascii(int code) {
        return code >= ' ' && code < 0x7F ? Character.toString(code) : UNKNOWN;
    }
}
