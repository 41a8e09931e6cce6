package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.BudgetLine;
import hengji.core.form.Form;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much execution weighs on a form: what the form prints; else nothing where the indicators already carry the whole;
 * else what the pack says.
 */
record ExecutionWeight(Pack pack) {
    BigDecimal of(Form form, Optional<BudgetLine> total) {
        return total.flatMap(line -> line.weight().value())
                .filter(weight -> weight.signum() >= 0)
                .orElseGet(() -> unprinted(form));
    }

    private BigDecimal unprinted(Form form) {
        BigDecimal indicators = form.indicators().stream()
                .flatMap(row -> row.weight().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.same(indicators, whole())
                ? BigDecimal.ZERO
                : pack.get(Limit.EXECUTION_WEIGHT).value();
    }

    /** What a complete form can reach: indicators and execution together. */
    BigDecimal whole() {
        return pack.get(Limit.INDICATOR_WEIGHTS)
                .value()
                .add(pack.get(Limit.EXECUTION_WEIGHT).value());
    }
}
