package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Groups the rows of a form that speak of one object (同一对象). */
final class SameObject {
    /** Characters of telling words that two rows must share at least. */
    private static final int EVIDENCE = 3;

    private final Examination examination;
    private final Keywords keywords;
    private final double threshold;
    private final boolean mayMerge;

    /** Rows of one object and the words they share. */
    record Group(List<Indicator> rows, List<String> object) {}

    SameObject(Examination examination, BigDecimal threshold) {
        this.examination = examination;
        this.threshold = threshold.doubleValue();
        keywords = Keywords.of(examination);
        BigDecimal rows = BigDecimal.valueOf(keywords.rows().size());
        mayMerge = examination.form().kind().isDepartment()
                && rows.compareTo(examination.pack().get(Limit.MOST_INDICATORS).value()) > 0;
    }

    /** Each row that was not yet grouped takes all later rows like it; costs join a group but make none. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Keywords.Row row : keywords.rows()) {
            if (!isCost(row) && !taken.get(row.number())) {
                List<Keywords.Row> alike = alike(row, taken);
                if (alike.stream().anyMatch(other -> !isCost(other))) {
                    alike.forEach(other -> taken.set(other.number()));
                    groups.add(group(row, alike));
                }
            }
        }
        return groups;
    }

    /** The later rows that are one with it and not yet grouped. */
    private List<Keywords.Row> alike(Keywords.Row row, BitSet taken) {
        List<Keywords.Row> alike = new ArrayList<>();
        BitSet akin = row.akin();
        for (int at = akin.nextSetBit(row.number() + 1); at >= 0; at = akin.nextSetBit(at + 1)) {
            Keywords.Row other = keywords.rows().get(at);
            if (!taken.get(at) && mayBeSame(row, other) && isSame(row, other)) {
                alike.add(other);
            }
        }
        return alike;
    }

    /** Only a form that is too long is asked to merge across second levels. */
    private boolean mayBeSame(Keywords.Row one, Keywords.Row other) {
        return isSatisfaction(other) == isSatisfaction(one) && (mayMerge || isOneLevel(one, other));
    }

    private Group group(Keywords.Row first, List<Keywords.Row> others) {
        List<Indicator> rows = Stream.concat(Stream.of(first), others.stream())
                .map(Keywords.Row::indicator)
                .toList();
        List<String> object = shared(first, others.getFirst()).stream()
                .filter(word -> !word.common())
                .map(Keywords.Word::text)
                .toList();
        return new Group(rows, object);
    }

    private boolean isSame(Keywords.Row one, Keywords.Row other) {
        return examination.form().kind().isDepartment() ? isMost(shared(one, other), one, other) : isAlike(one, other);
    }

    /** Whether the shorter name's words are nearly all in the longer one's. */
    private boolean isMost(List<Keywords.Word> shared, Keywords.Row one, Keywords.Row other) {
        int evidence = shared.stream()
                .filter(word -> !word.common())
                .mapToInt(word -> word.text().length())
                .sum();
        int smaller = Math.min(weight(one.words()), weight(other.words()));
        return evidence >= EVIDENCE && weight(shared) >= threshold * smaller;
    }

    private boolean isAlike(Keywords.Row one, Keywords.Row other) {
        return examination
                        .lexicon()
                        .likeness(one.indicator().label(), other.indicator().label())
                >= threshold;
    }

    /** Words of the one that the other holds, or the other way round, whichever says more. */
    private static List<Keywords.Word> shared(Keywords.Row one, Keywords.Row other) {
        List<Keywords.Word> forth = held(one, other);
        List<Keywords.Word> back = held(other, one);
        return weight(back) > weight(forth) ? back : forth;
    }

    private static List<Keywords.Word> held(Keywords.Row one, Keywords.Row other) {
        List<Keywords.Word> held = new ArrayList<>();
        for (Keywords.Word word : one.words()) {
            if (word.isIn(other)) {
                held.add(word);
            }
        }
        return held;
    }

    private static int weight(List<Keywords.Word> words) {
        int weight = 0;
        for (Keywords.Word word : words) {
            weight += word.weight();
        }
        return weight;
    }

    private static boolean isOneLevel(Keywords.Row one, Keywords.Row other) {
        return one.indicator()
                        .level1()
                        .value()
                        .equals(other.indicator().level1().value())
                && one.indicator()
                        .level2()
                        .value()
                        .equals(other.indicator().level2().value());
    }

    private static boolean isCost(Keywords.Row row) {
        return row.isAt(FirstLevel.COST);
    }

    private static boolean isSatisfaction(Keywords.Row row) {
        return row.isAt(FirstLevel.SATISFACTION);
    }
}
