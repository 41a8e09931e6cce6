package hengji.app.consolidation;

import hengji.app.assess.Assessed;
import hengji.app.recheck.SelfTotals;
import hengji.core.audit.Severity;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.scoring.ScoreSheet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figures of a form; each absent where the form does not tell it.
 *
 * @param self 自评得分
 * @param computed 系统测算分
 * @param grade of the self score
 * @param adjusted 全年预算数 in 万元
 * @param executed 全年执行数 in 万元
 * @param errors findings that are errors
 * @param warnings findings that are warnings
 */
public record Figures(
        Optional<BigDecimal> self,
        Optional<BigDecimal> computed,
        String grade,
        Optional<BigDecimal> adjusted,
        Optional<BigDecimal> executed,
        int errors,
        int warnings) {
    /** Where nobody asked. */
    static final Figures NONE =
            new Figures(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty(), 0, 0);

    static Figures of(Assessed assessed) {
        Budget budget = assessed.evaluation().form().budget();
        Optional<BudgetLine> total = budget.find(BudgetRole.TOTAL);
        Optional<ScoreSheet> score = assessed.evaluation().score();
        return new Figures(
                score.flatMap(SelfTotals::total),
                score.flatMap(ScoreSheet::total),
                score.flatMap(sheet ->
                                SelfTotals.grade(sheet, assessed.evaluation().pack()))
                        .orElse(""),
                total.flatMap(line -> amount(budget, line.adjusted())),
                total.flatMap(line -> amount(budget, line.executed())),
                (int) assessed.count(Severity.ERROR),
                (int) assessed.count(Severity.WARNING));
    }

    private static Optional<BigDecimal> amount(Budget budget, Field<BigDecimal> printed) {
        return printed.value().map(amount -> budget.unit().convert(amount, AmountUnit.TEN_THOUSAND));
    }

    /** 执行率 in percent; absent where nothing was to be spent. */
    public Optional<BigDecimal> rate() {
        return adjusted.filter(whole -> whole.signum() > 0)
                .flatMap(whole -> executed.map(done -> Decimals.percent(done, whole)));
    }
}
