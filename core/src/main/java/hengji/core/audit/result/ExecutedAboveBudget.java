package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** More was spent than the budget held, or the budget is nothing (执行数超过预算数，或预算数为零). */
final class ExecutedAboveBudget implements Rule {
    static final RuleCard CARD = new RuleCard(
            59,
            Wording.of("执行数超过调整后预算数", "Executed above the adjusted budget"),
            Wording.of(
                    "全年执行数是否超过调整后预算数？调整后预算数是否为零？",
                    "Was more spent than the adjusted budget, or is that budget nothing?"),
            Wording.of(
                    "无预算不得支出；执行率超过 100% 多半是追加资金没有计入调整后预算。",
                    "Nothing may be spent without a budget; a rate above 100 % mostly means that added funds were left out."),
            Wording.of(
                    "核对调整后预算数是否包含追加和结转资金，改正预算数或执行数。",
                    "Check whether added and carried-over funds are in the adjusted budget; correct one of the two."),
            Sources.AGREEMENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (BudgetLine line : examination.form().budget().lines()) {
            line.adjusted()
                    .value()
                    .flatMap(adjusted -> fault(line, adjusted))
                    .ifPresent(message -> found.add(finding(line, message)));
        }
        return found;
    }

    private static Optional<Wording> fault(BudgetLine line, BigDecimal adjusted) {
        Optional<BigDecimal> executed = line.executed().value();
        if (executed.filter(spent -> spent.compareTo(adjusted) > 0).isPresent()) {
            String spent = Decimals.text(executed.get());
            String budget = Decimals.text(adjusted);
            return Optional.of(Wording.of(
                    "“" + line.item() + "”执行数 " + spent + " 超过调整后预算数 " + budget + "。请核对追加、结转资金是否计入预算。",
                    "“" + line.item() + "”: executed " + spent + " is above the adjusted budget " + budget
                            + ". Check whether added and carried-over funds are in it."));
        }
        boolean nothing = adjusted.signum() == 0 && line.role() == BudgetRole.TOTAL;
        return nothing
                ? Optional.of(Wording.of(
                        "“" + line.item() + "”调整后预算数为 0，不能计算执行率。请核对预算数。",
                        "“" + line.item() + "”: the adjusted budget is 0, so there is no execution rate. Check it."))
                : Optional.empty();
    }

    private static Finding finding(BudgetLine line, Wording message) {
        return Finding.of(CARD, Severity.ERROR, List.of(), Mention.place(line.executed(), line.place()), message);
    }
}
