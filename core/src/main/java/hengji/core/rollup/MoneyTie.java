package hengji.core.rollup;

import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.policy.Cited;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * 基本支出 + Σ项目 = 部门预算 (资金勾稽).
 *
 * @param total the department's budget
 * @param basic its running costs
 * @param projects what its projects sum up to; absent while one of them prints no amount
 * @param count how many projects
 * @param tolerance how far the two sides may differ, in the form's unit
 */
public record MoneyTie(
        Optional<BigDecimal> total,
        Optional<BigDecimal> basic,
        Optional<BigDecimal> projects,
        int count,
        Cited<BigDecimal> tolerance)
        implements Derivation {
    /** The tie between a departmental form and its projects, one form each. */
    public static MoneyTie of(Form department, List<ProjectForm> projects, Cited<BigDecimal> tolerance) {
        AmountUnit unit = department.budget().unit();
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (ProjectForm project : projects) {
            Optional<BigDecimal> amount = amount(project.form(), BudgetRole.TOTAL)
                    .map(printed -> project.form().budget().unit().convert(printed, unit));
            sum = sum.flatMap(before -> amount.map(before::add));
        }
        return new MoneyTie(
                amount(department, BudgetRole.TOTAL),
                amount(department, BudgetRole.BASIC),
                sum,
                projects.size(),
                tolerance);
    }

    /** The budget of a line: the initial one, or the only one printed. */
    public static Optional<BigDecimal> amount(Form form, BudgetRole role) {
        return form.budget()
                .find(role)
                .flatMap(line -> line.initial().value().or(() -> line.adjusted().value()));
    }

    /** Parts less whole; absent where one of the three is not known. */
    public Optional<BigDecimal> difference() {
        return total.flatMap(whole ->
                basic.flatMap(running -> projects.map(sum -> running.add(sum).subtract(whole))));
    }

    public boolean isTorn() {
        return difference()
                .filter(apart -> apart.abs().compareTo(tolerance.value()) > 0)
                .isPresent();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(
                Wording.of("资金勾稽", "money that must tie"),
                "基本支出＋项目支出合计－部门预算，允许误差 " + Decimals.text(tolerance.value()),
                List.of(
                        new Step.Input("基本支出", text(basic)),
                        new Step.Input(count + " 个项目合计", text(projects)),
                        new Step.Input("部门预算", text(total))),
                text(difference()),
                Optional.of(tolerance.citation())));
    }

    @Override
    public Wording sentence() {
        Optional<BigDecimal> apart = difference();
        if (apart.isEmpty()) {
            return Wording.of("基本支出、项目金额或部门预算不全，不能核对勾稽。", "An amount is missing, so nothing can be checked.");
        }
        String sum = "基本支出 " + text(basic) + " 加 " + count + " 个项目 " + text(projects);
        return isTorn()
                ? Wording.of(
                        sum + "，与部门预算 " + text(total) + " 相差 " + text(apart.map(BigDecimal::abs)) + "，请核对。",
                        "Running costs and projects differ from the budget by " + text(apart.map(BigDecimal::abs))
                                + ".")
                : Wording.of(sum + "，等于部门预算 " + text(total) + "。", "Running costs and projects make the budget.");
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(Decimals::text).orElse("—");
    }
}
