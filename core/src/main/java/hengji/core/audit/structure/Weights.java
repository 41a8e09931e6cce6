package hengji.core.audit.structure;

import hengji.core.form.Field;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weights of a form (权重). Forms that print none, such as most transfer forms, have nothing to check. */
final class Weights {
    private Weights() {}

    /** The rows of a form that prints weights; none where the form has no weights at all. */
    static List<Indicator> rows(Form form) {
        boolean printed = form.kind().hasIndicators()
                && form.indicators().stream().anyMatch(row -> row.weight().isKnown());
        return printed ? form.indicators() : List.of();
    }

    static boolean unreadable(List<Indicator> rows) {
        return rows.stream().anyMatch(row -> row.weight() instanceof Field.Unreadable);
    }

    static BigDecimal sum(List<Indicator> rows) {
        return rows.stream().flatMap(row -> row.weight().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Sums by first level in the order of the form; rows of another tree are left out. */
    static Map<FirstLevel, BigDecimal> byFirstLevel(List<Indicator> rows) {
        Map<FirstLevel, BigDecimal> sums = new LinkedHashMap<>();
        for (Indicator row : rows) {
            FirstLevel.of(row)
                    .ifPresent(level ->
                            row.weight().value().ifPresent(weight -> sums.merge(level, weight, BigDecimal::add)));
        }
        return sums;
    }
}
