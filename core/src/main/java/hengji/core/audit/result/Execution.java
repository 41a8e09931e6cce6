package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.exact.Decimals;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.policy.ExecutionBase;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The execution of the total budget line (预算执行率).
 *
 * @param line the line
 * @param budget what it is measured against; above 0
 * @param executed 全年执行数
 */
record Execution(BudgetLine line, BigDecimal budget, BigDecimal executed) {
    static Optional<Execution> of(Examination examination) {
        return total(examination)
                .flatMap(line -> budget(line, examination)
                        .filter(budget -> budget.signum() > 0)
                        .flatMap(budget ->
                                line.executed().value().map(executed -> new Execution(line, budget, executed))));
    }

    static Optional<BudgetLine> total(Examination examination) {
        return examination.form().budget().find(BudgetRole.TOTAL);
    }

    private static Optional<BigDecimal> budget(BudgetLine line, Examination examination) {
        boolean initial = line.adjusted() instanceof Field.Absent
                || examination.pack().scoring().executionBase().value() == ExecutionBase.INITIAL;
        return (initial ? line.initial() : line.adjusted()).value();
    }

    boolean isBelow(BigDecimal percent) {
        return executed.multiply(Decimals.HUNDRED).compareTo(budget.multiply(percent)) < 0;
    }

    String rate() {
        return Decimals.percent(executed, budget).toPlainString() + "%";
    }
}
