package hengji.app.consolidation;

import hengji.app.organisation.Organisation;
import hengji.core.form.Scope;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The consolidation of a department's year.
 *
 * @param department whose
 * @param year 年度
 * @param opinion on the whole
 * @param documentNo 文号 of the paper it goes with; may be empty
 * @param documentDate its date
 * @param sent when it went to finance; absent while it is worked on
 * @param sender who sent it; empty while it is worked on
 * @param revision raised by every change
 * @param lines one a form, by unit
 */
public record Summary(
        Organisation department,
        int year,
        String opinion,
        String documentNo,
        Optional<LocalDate> documentDate,
        Optional<Instant> sent,
        String sender,
        long revision,
        List<Line> lines) {
    public Summary {
        lines = List.copyOf(lines);
    }

    public boolean isSent() {
        return sent.isPresent();
    }

    /** Units that have not handed in. */
    public List<Line> missing() {
        return lines.stream().filter(Line::isWriting).toList();
    }

    /** Handed in and not judged. */
    public List<Line> unjudged() {
        return lines.stream()
                .filter(line -> !line.isWriting() && line.verdict().isEmpty())
                .toList();
    }

    public long count(Verdict verdict) {
        return lines.stream()
                .filter(line -> line.verdict().equals(Optional.of(verdict)))
                .count();
    }

    /** Money of the departmental forms; absent where one is blank. Projects are part of them and not added again. */
    public Optional<BigDecimal> sum(Function<Figures, Optional<BigDecimal>> part) {
        List<Figures> whole = lines.stream()
                .filter(line -> line.head().projectCode().isBlank())
                .map(Line::figures)
                .toList();
        return !whole.isEmpty()
                        && whole.stream()
                                .allMatch(figures -> part.apply(figures).isPresent())
                ? whole.stream()
                        .flatMap(figures -> part.apply(figures).stream())
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    /**
     * Whether a sum would count money twice, or nobody knows: a form that covers its units already, or one of a body with
     * units below it that does not say whether it does.
     */
    public boolean countsTwice() {
        Set<Long> above = lines.stream().map(line -> line.owner().parentId()).collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.head().projectCode().isBlank())
                .anyMatch(line -> line.head().scope().equals(Scope.CONSOLIDATED.name())
                        || (above.contains(line.owner().id())
                                && line.head().scope().isEmpty()));
    }
}
