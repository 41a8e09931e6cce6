package hengji.core.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** What rows weigh against each other: their weights, or one each where the form has not given all of them. */
record Weighing(List<RowLight> rows, boolean byWeight) {
    static Weighing of(List<RowLight> rows) {
        boolean all = rows.stream()
                .allMatch(row -> row.observation()
                        .row()
                        .weight()
                        .value()
                        .filter(weight -> weight.signum() >= 0)
                        .isPresent());
        boolean some = rows.stream()
                .anyMatch(row -> row.observation()
                        .row()
                        .weight()
                        .value()
                        .filter(weight -> weight.signum() > 0)
                        .isPresent());
        return new Weighing(rows, all && some);
    }

    BigDecimal of(RowLight row) {
        return byWeight ? row.observation().row().weight().value().orElseThrow() : BigDecimal.ONE;
    }

    BigDecimal sum(Predicate<RowLight> wanted) {
        return rows.stream().filter(wanted).map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of all weight that certain rows hold; 0 on a form without rows. */
    Percent share(Predicate<RowLight> wanted) {
        BigDecimal all = sum(_ -> true);
        return all.signum() == 0 ? new Percent(BigDecimal.ZERO) : Percent.of(sum(wanted), all);
    }

    String name() {
        return byWeight ? "权重" : "指标项数";
    }
}
