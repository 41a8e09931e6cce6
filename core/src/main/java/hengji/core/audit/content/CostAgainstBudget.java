package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The cost rows against the budget total, in one unit (成本合计与预算). */
final class CostAgainstBudget implements Rule {
    static final RuleCard CARD = new RuleCard(
            25,
            Wording.of("成本合计与预算对不上", "Costs do not add up to the budget"),
            Wording.of("成本指标的金额合计与资金总额是否一致？", "Do the cost rows add up to the budget?"),
            Wording.of(
                    "成本指标应与安排的资金相匹配；范围（本级或汇总）不写明，差额就说不清。",
                    "Costs should match the money given; unless the form states whose money it speaks of, the difference cannot be explained."),
            Wording.of(
                    "写明填报范围（本级或汇总）；合计大于预算的改正金额，小于预算的说明差额用在哪里。",
                    "State the scope; where the sum is above the budget correct it, where it is below say what the rest is for."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        List<Indicator> costs = form.indicators().stream()
                .filter(row -> IndicatorClass.of(row) == IndicatorClass.COST)
                .toList();
        List<Quantity> amounts = Quantity.all(costs).stream()
                .filter(cost -> cost.unit().isMoney())
                .toList();
        return amounts.isEmpty() || costs.stream().anyMatch(CostAgainstBudget::isUntold)
                ? List.of()
                : total(form).flatMap(total -> compare(form, amounts, total)).stream()
                        .toList();
    }

    /** A figure stands there that could not be read as a number: the sum would miss it. */
    private static boolean isUntold(Indicator row) {
        boolean figureInWords = row.targetNumber().isEmpty()
                && Wordy.text(row)
                        .filter(text -> text.chars().anyMatch(Character::isDigit))
                        .isPresent();
        return row.target() instanceof Field.Unreadable || figureInWords;
    }

    private static Optional<BigDecimal> total(Form form) {
        return form.budget()
                .find(BudgetRole.TOTAL)
                .flatMap(line -> line.adjusted().value().or(() -> line.initial().value()))
                .filter(total -> total.signum() > 0);
    }

    private static Optional<Finding> compare(Form form, List<Quantity> costs, BigDecimal total) {
        AmountUnit unit = form.budget().unit();
        BigDecimal sum = costs.stream()
                .map(cost -> AmountUnit.YUAN.convert(cost.unit().inBase(cost.number()), unit))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Decimals.same(sum, total) ? Optional.empty() : Optional.of(finding(form, costs.size(), sum, total));
    }

    private static Finding finding(Form form, int count, BigDecimal sum, BigDecimal total) {
        boolean scopeOpen = form.kind().isDepartment() && !form.heads().scope().isKnown();
        boolean partOfProject = !form.kind().isDepartment() && sum.compareTo(total) < 0;
        String unit = form.budget().unit().chinese();
        String share = share(sum, total);
        String difference = Decimals.text(sum.subtract(total).abs());
        Wording message = Wording.of(
                "成本指标 " + count + " 行合计 " + Decimals.text(sum) + " " + unit + "，是资金总额 " + Decimals.text(total) + " "
                        + unit
                        + " 的 " + share + "，相差 " + difference + " " + unit + "。"
                        + (scopeOpen ? "表上没有写明填报范围（本级或汇总），请先写明，再说明差额。" : "请核对金额，说明差额。"),
                count + " cost rows add up to " + Decimals.text(sum) + " " + unit + ", " + share + " of the budget of "
                        + Decimals.text(total) + " " + unit + "; the difference is " + difference + " " + unit + ". "
                        + (scopeOpen
                                ? "State the scope of the form, then explain the difference."
                                : "Check and explain it."));
        Severity severity = scopeOpen || partOfProject ? Severity.HINT : Severity.WARNING;
        return Finding.of(CARD, severity, List.of(), place(form), message);
    }

    private static String share(BigDecimal sum, BigDecimal total) {
        BigDecimal percent = Decimals.percent(sum, total);
        BigDecimal shown = percent.compareTo(BigDecimal.ONE) < 0 ? percent : percent.setScale(1, RoundingMode.HALF_UP);
        return shown.toPlainString() + " %";
    }

    private static Place place(Form form) {
        return form.budget().find(BudgetRole.TOTAL).map(BudgetLine::place).orElse(Place.WHOLE);
    }
}
