package hengji.core.audit.content;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator speaks of (指标对象): its name without what is done to it and how it is measured, so that
 * 打造“书香、奔跑、清朗”校园达标率 and 着力打造“书香、奔跑、清朗”校园 have one.
 *
 * @param text the object
 * @param bare the object without what stands in quotation marks, where enough remains
 */
record Subject(String text, String bare) {
    private static final int ENOUGH = 3;
    private static final int HEAD = 2;

    static Subject of(String object) {
        String bare = IndicatorName.withoutQuotes(object);
        return new Subject(object, bare.length() >= ENOUGH ? bare : object);
    }

    /** Whether both are the same words. */
    boolean is(Subject other) {
        return text.equals(other.text) || bare.equals(other.bare);
    }

    /** How alike two objects are, 0 to 1; objects whose head nouns differ (学生, 教师) are not alike at all. */
    BigDecimal likeness(Subject other) {
        if (is(other)) {
            return BigDecimal.ONE;
        }
        return bare.length() >= HEAD && head().equals(other.head()) ? overlap(bare, other.bare) : BigDecimal.ZERO;
    }

    /** The last two characters: the noun that says what kind of thing it is. */
    String head() {
        return bare.substring(Math.max(0, bare.length() - HEAD));
    }

    /** Twice the neighbouring pairs of characters both have, of all pairs of both. */
    private static BigDecimal overlap(String one, String other) {
        int common = 0;
        for (int at = 0; at + 1 < one.length(); at++) {
            common += hasPair(other, one.charAt(at), one.charAt(at + 1)) ? 1 : 0;
        }
        int all = one.length() + other.length() - 2;
        return BigDecimal.valueOf(2L * common).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    private static boolean hasPair(String text, char first, char second) {
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (at + 1 < text.length() && text.charAt(at + 1) == second) {
                return true;
            }
        }
        return false;
    }
}
