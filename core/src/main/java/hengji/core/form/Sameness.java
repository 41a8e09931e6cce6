package hengji.core.form;

import java.text.Normalizer;

/** When two texts count as the same words (文字相同的判断). */
public final class Sameness {
    private Sameness() {}

    /** Letters and digits only, full and half width made equal, case ignored: two texts with one key say the same. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isHan(c) || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c - 'A' + 'a'));
            } else if (!isMark(c)) {
                return anyKey(text);
            }
        }
        return key.toString();
    }

    /** The common ideographs, which no normalisation changes. */
    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FA5';
    }

    /** Marks that no normalisation turns into letters. */
    private static boolean isMark(char c) {
        return c < '0' || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || "“”‘’、。，；：（）《》？！—％".indexOf(c) >= 0;
    }

    private static String anyKey(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(even.length());
        even.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
