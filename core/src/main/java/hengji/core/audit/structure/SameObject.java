package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<Integer> taken = new HashSet<>();
        for (Keywords.Row row : keywords.rows()) {
            if (!isCost(row) && !taken.contains(row.indicator().row())) {
                List<Keywords.Row> alike = candidates(row)
                        .filter(other -> !taken.contains(other.indicator().row()) && isSame(row, other))
                        .toList();
                if (alike.stream().anyMatch(other -> !isCost(other))) {
                    alike.forEach(other -> taken.add(other.indicator().row()));
                    groups.add(group(row, alike));
                }
            }
        }
        return groups;
    }

    /** Later rows that could be one with it. Only a form that is too long is asked to merge across second levels. */
    private Stream<Keywords.Row> candidates(Keywords.Row row) {
        return keywords.rows().stream()
                .filter(other -> other.indicator().row() > row.indicator().row())
                .filter(other -> isSatisfaction(other) == isSatisfaction(row))
                .filter(other -> mayMerge || isOneLevel(row, other));
    }

    private Group group(Keywords.Row first, List<Keywords.Row> others) {
        List<Indicator> rows = Stream.concat(Stream.of(first), others.stream())
                .map(Keywords.Row::indicator)
                .toList();
        List<String> object = shared(first, others.getFirst()).stream()
                .filter(word -> !keywords.isCommon(word))
                .toList();
        return new Group(rows, object);
    }

    private boolean isSame(Keywords.Row one, Keywords.Row other) {
        List<String> shared = shared(one, other);
        if (shared.isEmpty()) {
            return false;
        }
        return examination.form().kind().isDepartment() ? isMost(shared, one, other) : isAlike(one, other);
    }

    /** Whether the shorter name's words are nearly all in the longer one's. */
    private boolean isMost(List<String> shared, Keywords.Row one, Keywords.Row other) {
        int evidence = shared.stream()
                .filter(word -> !keywords.isCommon(word))
                .mapToInt(String::length)
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
    private List<String> shared(Keywords.Row one, Keywords.Row other) {
        List<String> forth = held(one, other);
        List<String> back = held(other, one);
        return weight(back) > weight(forth) ? back : forth;
    }

    private List<String> held(Keywords.Row one, Keywords.Row other) {
        List<String> held = List.of();
        for (String word : one.words()) {
            if (keywords.holds(other, word)) {
                held = held.isEmpty() ? new ArrayList<>() : held;
                held.add(word);
            }
        }
        return held;
    }

    /** A telling word weighs as much as it is long; one that many rows share hardly counts. */
    private int weight(Collection<String> words) {
        int weight = 0;
        for (String word : words) {
            weight += keywords.isCommon(word) ? 1 : 2 * word.length();
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
