package hengji.core.audit;

import java.text.Normalizer;

/** When two texts count as the same words (文字相同的判断). */
public final class Sameness {
    private Sameness() {}

    /** Letters and digits only, full and half width made equal, case ignored: two texts with one key say the same. */
    public static String key(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(even.length());
        even.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
