package hengji.documents.workbook;

/** Characters that a workbook writes as {@code _x000D_}. */
final class Escapes {
    private static final int LENGTH = 7;

    private Escapes() {}

    static String resolved(String text) {
        return text.contains("_x") ? resolve(text) : text;
    }

    private static String resolve(String text) {
        StringBuilder resolved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int code = code(text, at);
            if (code < 0) {
                resolved.append(text.charAt(at++));
            } else {
                append((char) code, resolved);
                at += LENGTH;
            }
        }
        return resolved.toString();
    }

    private static void append(char c, StringBuilder text) {
        if (c == '\n' || c == '\t' || c >= ' ') {
            text.append(c);
        }
    }

    private static int code(String text, int at) {
        if (!text.startsWith("_x", at) || at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
