package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Budget;
import hengji.core.form.BudgetRole;
import hengji.core.form.Task;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** HJ022: do the amounts of the tasks make the budget, where tasks have amounts? */
final class TaskAmounts implements Rule {
    private static final RuleCard CARD = new RuleCard(
            22,
            Wording.of("任务金额合计", "Amounts of the tasks"),
            Wording.of("各项任务的金额之和是否等于预算总额？", "Do the amounts of the tasks make the budget?"),
            Wording.of(
                    "钱与事对不上，说明有的钱没有任务，或有的任务没有钱。", "Where they differ, some money has no task or some task no money."),
            Wording.of("核对各项任务的金额；日常运转支出也应归入一项任务。", "Check each amount; running costs belong to a task as well."),
            Citation.systemDefault("任务金额与预算总额一致"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Task> tasks = examination.form().tasks();
        boolean complete = !tasks.isEmpty()
                && tasks.stream().allMatch(task -> task.amount().isKnown());
        return complete
                ? total(examination.form().budget()).flatMap(total -> check(tasks, total, examination.pack())).stream()
                        .toList()
                : List.of();
    }

    private static Optional<BigDecimal> total(Budget budget) {
        return budget.find(BudgetRole.TOTAL)
                .flatMap(line -> line.initial().value().or(() -> line.adjusted().value()));
    }

    private static Optional<Finding> check(List<Task> tasks, BigDecimal total, Pack pack) {
        BigDecimal sum =
                tasks.stream().flatMap(task -> task.amount().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(total).abs();
        return difference.compareTo(pack.get(Limit.AMOUNT_TOLERANCE).value()) > 0
                ? Optional.of(finding(tasks, sum, total, difference))
                : Optional.empty();
    }

    private static Finding finding(List<Task> tasks, BigDecimal sum, BigDecimal total, BigDecimal difference) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(),
                tasks.getFirst().place(),
                Wording.of(
                        tasks.size() + " 项任务的金额合计 " + Decimals.text(sum) + "，预算总额 " + Decimals.text(total) + "，相差 "
                                + Decimals.text(difference) + "。请核对各项任务的金额。",
                        "The amounts of " + tasks.size() + " tasks make " + Decimals.text(sum) + ", the budget is "
                                + Decimals.text(total) + ", a difference of " + Decimals.text(difference)
                                + ". Check each amount."));
    }
}
