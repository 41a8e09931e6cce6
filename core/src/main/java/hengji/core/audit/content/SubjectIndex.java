package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows by what they speak of, so that a row finds its fellow without asking all others. */
final class SubjectIndex {
    private final Map<String, List<Entry>> byHead = new HashMap<>();
    private final Quantities all;
    private final BigDecimal threshold;

    private record Entry(Quantity quantity, Subject subject) {}

    SubjectIndex(Examination examination, List<Quantity> quantities) {
        all = Quantities.of(examination);
        threshold = examination.pack().get(Limit.SAME_OBJECT).value();
        for (Quantity quantity : quantities) {
            Entry entry = new Entry(quantity, all.subject(quantity));
            byHead.computeIfAbsent(entry.subject().head(), _ -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The row that speaks of the same object: the most alike, the first of equals. */
    Optional<Quantity> findSame(Quantity quantity) {
        Subject subject = all.subject(quantity);
        Optional<Quantity> best = Optional.empty();
        BigDecimal highest = BigDecimal.ZERO;
        for (Entry entry : byHead.getOrDefault(subject.head(), List.of())) {
            BigDecimal likeness = subject.likeness(entry.subject());
            if (likeness.compareTo(threshold) >= 0 && likeness.compareTo(highest) > 0) {
                best = Optional.of(entry.quantity());
                highest = likeness;
            }
        }
        return best;
    }
}
