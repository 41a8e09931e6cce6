package hengji.app.monitoring;

import hengji.app.form.FormHead;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the payment export says of a form's money (支付进度), in the form's own unit. */
@Component
class Payments {
    private final Budgets budgets;
    private final Projects projects;

    Payments(Budgets budgets, Projects projects) {
        this.budgets = budgets;
        this.projects = projects;
    }

    /** Absent where the budget system told nothing of payments. */
    Optional<SaidMoney> find(FormHead head) {
        return line(head).filter(line -> line.executed().isPresent()).map(line -> said(line, head));
    }

    /** What one may begin with: the changed budget, and what was paid where it was paid up to that month. */
    SaidMoney begin(FormHead head, int months) {
        Optional<BudgetLine> line = line(head);
        Optional<SaidMoney> paid = find(head)
                .filter(money -> money.paidUntil()
                        .filter(day -> day.getYear() == head.year() && day.getMonthValue() == months)
                        .isPresent());
        return paid.orElseGet(() -> line.map(known ->
                        new SaidMoney(amount(known.adjusted(), head), "", Optional.empty(), Because.NOTHING, 0))
                .orElse(SaidMoney.NOTHING));
    }

    private Optional<BudgetLine> line(FormHead head) {
        long project = head.projectCode().isBlank()
                ? 0
                : projects.find(head.region(), head.projectCode())
                        .map(Project::id)
                        .orElse(-1L);
        return budgets.find(head.organisation(), project, head.year());
    }

    private static SaidMoney said(BudgetLine line, FormHead head) {
        return new SaidMoney(
                amount(line.adjusted(), head), amount(line.executed(), head), line.executedOn(), Because.NOTHING, 0);
    }

    private static String amount(Optional<BigDecimal> known, FormHead head) {
        return known.map(money -> Decimals.text(AmountUnit.TEN_THOUSAND.convert(money, head.unit())))
                .orElse("");
    }
}
