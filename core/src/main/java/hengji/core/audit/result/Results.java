package hengji.core.audit.result;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a form says of its results; target forms and plans for the year to come say nothing. */
final class Results {
    private Results() {}

    static boolean present(Form form) {
        return form.kind() != FormKind.MONITORING
                && form.kind() != FormKind.SCORECARD
                && form.indicators().stream().anyMatch(Results::present);
    }

    static boolean present(Indicator row) {
        return speaks(row.actual()) || speaks(row.score()) || speaks(row.judgement());
    }

    /** Known, or at least written there. */
    static boolean speaks(Field<?> field) {
        return field.isKnown() || field instanceof Field.Unreadable<?>;
    }

    /** Whether the edition of the form has that column at all. */
    static boolean hasColumn(Form form, Function<Indicator, Field<?>> column) {
        return form.indicators().stream().anyMatch(row -> !(column.apply(row) instanceof Field.Absent<?>));
    }

    /** The sum of a column; absent while one row does not tell. */
    static Optional<BigDecimal> sum(List<Indicator> rows, Function<Indicator, Field<BigDecimal>> column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : rows) {
            Optional<BigDecimal> part = column.apply(row).value();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(sum);
    }
}
