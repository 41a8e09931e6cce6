package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.Optional;

/** Scores budget execution (预算执行率) by the form's total line, and by that line alone. */
record ExecutionScoring(Pack pack) {
    private static final Citation NO_COLUMN = Citation.systemDefault("表上没有调整后预算栏时按年初预算数计算");

    ScoreLine line(Form form) {
        Optional<BudgetLine> total = form.budget().find(BudgetRole.TOTAL);
        BigDecimal weight = new ExecutionWeight(pack).of(form, total);
        Outcome outcome = outcome(total, weight);
        return new ScoreLine(
                0,
                Optional.of(weight),
                outcome.score(),
                total.flatMap(line -> line.score().value()),
                outcome.status(),
                outcome);
    }

    private Outcome outcome(Optional<BudgetLine> total, BigDecimal weight) {
        if (weight.signum() == 0) {
            return new NotScored(Wording.of(
                    "指标权重合计已满，预算执行率不另计分", "the indicators carry all the weight; execution is not scored apart"));
        }
        return total.map(line -> scored(line, weight))
                .orElseGet(() -> Stopped.because(
                        "表上没有预算资金总额行，请补填预算执行情况", "the form has no line of the total budget; fill in the execution"));
    }

    private Outcome scored(BudgetLine line, BigDecimal weight) {
        Optional<BigDecimal> executed = line.executed().value().filter(number -> number.signum() >= 0);
        if (executed.isEmpty()) {
            return Stopped.because("全年执行数空白或不是数字，请填写全年执行数", "the executed amount is blank or no number; fill it in");
        }
        ExecutionBase base = base(line);
        Optional<BigDecimal> budget = amount(line, base).value();
        if (budget.isEmpty()) {
            return Stopped.because(
                    base.chinese() + "空白或不是数字，不以其他预算数代替，请填写" + base.chinese(),
                    "the budget to compare with (" + base + ") is blank or no number and nothing stands in for it");
        }
        return budget.get().signum() > 0
                ? ExecutionMarks.of(base, budget.get(), executed.get(), weight, citation(line))
                : Stopped.because(
                        base.chinese() + "为 " + Decimals.text(budget.get()) + "，不能计算执行率，请核对",
                        "the budget is " + Decimals.text(budget.get()) + ", so there is no execution rate; check it");
    }

    private ExecutionBase base(BudgetLine line) {
        return hasNoAdjustedColumn(line)
                ? ExecutionBase.INITIAL
                : pack.scoring().executionBase().value();
    }

    private Citation citation(BudgetLine line) {
        return hasNoAdjustedColumn(line)
                ? NO_COLUMN
                : pack.get(Limit.EXECUTION_WEIGHT).citation();
    }

    private static boolean hasNoAdjustedColumn(BudgetLine line) {
        return line.adjusted() instanceof Field.Absent;
    }

    private static Field<BigDecimal> amount(BudgetLine line, ExecutionBase base) {
        return switch (base) {
            case ADJUSTED -> line.adjusted();
            case INITIAL -> line.initial();
        };
    }
}
