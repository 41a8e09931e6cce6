package hengji.documents.recognise.words;

import java.text.Normalizer;

/** Texts made comparable, and texts made tidy. */
public final class Texts {
    /** Before a text that stands in a cell for want of a certain reading. */
    public static final String ILLEGIBLE = "\uFFFD";

    private Texts() {}

    /** For looking up: compatibility forms folded (NFKC), white space, a leading star and closing colons gone. */
    public static String key(String text) {
        return isPlain(text) ? text : folded(text, new StringBuilder(text.length()));
    }

    /** Nothing to fold or to take off: Chinese characters, letters and digits only. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F && c != '*' && c != ':' && c != ',');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text, StringBuilder kept) {
        String folded = folded(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!isSpace(c) && !(c == '*' && kept.isEmpty() && folded.length() > 1)) {
                kept.append(c);
            }
        }
        int end = kept.length();
        while (end > 1 && (kept.charAt(end - 1) == ':' || kept.charAt(end - 1) == ',')) {
            end--;
        }
        kept.setLength(end);
        return kept.toString();
    }

    /**
     * For keeping: white space between Chinese characters gone, and so are line breaks beside Chinese punctuation, since
     * where a line ends is layout; other runs of white space become one blank.
     */
    public static String tidy(String text) {
        if (!hasSpace(text)) {
            return text;
        }
        String whole = strip(text);
        StringBuilder kept = new StringBuilder(whole.length());
        int i = 0;
        while (i < whole.length()) {
            int next = i;
            while (isSpace(whole.charAt(next))) {
                next++;
            }
            if (next > i && !isLayout(whole, i, next)) {
                kept.append(' ');
            }
            kept.append(whole.charAt(next));
            i = next + 1;
        }
        return kept.toString();
    }

    /** Whether the white space from {@code start} to {@code end} is no part of the text. */
    private static boolean isLayout(String text, int start, int end) {
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        boolean broken = text.substring(start, end).indexOf('\n') >= 0;
        return (isChinese(before) && isChinese(after)) || (broken && (isPunctuation(before) || isPunctuation(after)));
    }

    /** Compatibility forms folded (NFKC) where there are any. */
    public static String folded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !(c >= 0x4E00 && c <= 0x9FFF)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    /** White space of any kind, the ideographic and the unbreakable too. */
    public static boolean isSpace(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200B') || c == '\uFEFF';
    }

    private static boolean isPunctuation(char c) {
        return isChinese(c) && !Character.isLetterOrDigit(c);
    }

    /** A Chinese character or Chinese punctuation. */
    public static boolean isChinese(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x2014 && c <= 0x2026) || c == '·';
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
