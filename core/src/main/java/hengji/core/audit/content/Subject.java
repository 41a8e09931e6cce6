package hengji.core.audit.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;

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
        return head().equals(other.head()) ? overlap(pairs(), other.pairs()) : BigDecimal.ZERO;
    }

    /** The last two characters: the noun that says what kind of thing it is. */
    String head() {
        return bare.substring(Math.max(0, bare.length() - HEAD));
    }

    private Set<String> pairs() {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 1 < bare.length(); at++) {
            pairs.add(bare.substring(at, at + 2));
        }
        return pairs;
    }

    private static BigDecimal overlap(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return BigDecimal.valueOf(2 * common)
                .divide(BigDecimal.valueOf((long) one.size() + other.size()), 4, RoundingMode.HALF_UP);
    }
}
