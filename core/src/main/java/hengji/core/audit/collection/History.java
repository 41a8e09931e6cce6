package hengji.core.audit.collection;

import hengji.core.exact.Decimals;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sameness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Earlier years of the same form (历年表): the same office, and for a project the same project. */
record History(int year, List<Form> earlier) {
    History(Form form, List<Form> history) {
        this(
                form.heads().year().orElse(0),
                history.stream().filter(other -> isBefore(other, form)).toList());
    }

    private static boolean isBefore(Form other, Form form) {
        boolean known = other.heads().year().isPresent() && form.heads().year().isPresent();
        return known
                && other.heads().year().getAsInt() < form.heads().year().getAsInt()
                && other.kind().isDepartment() == form.kind().isDepartment()
                && name(other).equals(name(form));
    }

    private static String name(Form form) {
        return form.kind().isDepartment()
                ? ""
                : Sameness.key(form.heads().project().value().orElse(""));
    }

    boolean isEmpty() {
        return earlier.isEmpty();
    }

    /** What the same indicator reached last year. */
    Optional<BigDecimal> findActual(Indicator row) {
        return rows(row, year - 1).flatMap(last -> last.actualNumber().stream()).findFirst();
    }

    /** Whether the same indicator has had this target in each of so many years, this one included. */
    boolean isTargetUnchangedFor(Indicator row, int years) {
        BigDecimal target = row.targetNumber().orElseThrow();
        return java.util.stream.IntStream.range(1, years)
                .allMatch(back -> rows(row, year - back)
                        .anyMatch(before -> before.targetNumber()
                                .filter(number -> Decimals.same(number, target))
                                .isPresent()));
    }

    /** Rows of that year with the same name and unit. */
    private Stream<Indicator> rows(Indicator row, int wanted) {
        return earlier.stream()
                .filter(form -> form.heads().year().orElse(0) == wanted)
                .flatMap(form -> form.indicators().stream())
                .filter(other -> Sameness.key(other.label()).equals(Sameness.key(row.label())))
                .filter(other -> other.unit().value().equals(row.unit().value()));
    }
}
