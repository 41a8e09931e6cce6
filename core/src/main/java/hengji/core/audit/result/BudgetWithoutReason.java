package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Execution is low, or the budget changed, and nobody says why (执行率低或预算调整未说明原因). */
final class BudgetWithoutReason implements Rule {
    static final RuleCard CARD = new RuleCard(
            58,
            Wording.of("执行率低或预算调整未说明原因", "Low execution or changed budget without a reason"),
            Wording.of("预算执行率偏低、年中调整了预算的，是否写明原因？", "Where execution is low or the budget changed, is it said why?"),
            Wording.of(
                    "资金没有花出去、预算又有变动，是复核首先要问的。",
                    "Money not spent and budgets changed are what reviewers ask about first."),
            Wording.of(
                    "在资金行的原因栏写明执行率低的原因；调整预算的写明依据文号。",
                    "Write the cause beside the budget line; for a change give its document."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Finding> found = new ArrayList<>();
        if (!examination.form().kind().isTransfer()) {
            Reasons reasons = Reasons.of(examination);
            Execution.of(examination)
                    .filter(execution -> !reasons.saysSomething(execution.line().reason()))
                    .ifPresent(execution -> check(execution, examination, found));
        }
        return found;
    }

    private static void check(Execution execution, Examination examination, List<Finding> found) {
        Cited<BigDecimal> lowest = examination.pack().get(Limit.EXECUTION_REASON_BELOW);
        if (execution.isBelow(lowest.value())) {
            String line = Decimals.text(lowest.value()) + "%";
            Wording message = Wording.of(
                    "预算执行率 " + execution.rate() + "，低于 " + line + "，没有写明原因。请写明执行率低的原因。",
                    "Execution is " + execution.rate() + ", below " + line + ", without a reason. Say why.");
            found.add(finding(execution.line(), message, lowest.citation()));
        }
        BudgetLine line = execution.line();
        line.initial()
                .value()
                .ifPresent(initial -> line.adjusted()
                        .value()
                        .filter(adjusted -> !Decimals.same(initial, adjusted))
                        .ifPresent(adjusted -> found.add(finding(line, changed(initial, adjusted), CARD.citation()))));
    }

    private static Wording changed(BigDecimal initial, BigDecimal adjusted) {
        return Wording.of(
                "年初预算 " + Decimals.text(initial) + "，调整后 " + Decimals.text(adjusted) + "，没有写明调整原因。请写明原因和调整文号。",
                "The budget changed from " + Decimals.text(initial) + " to " + Decimals.text(adjusted)
                        + " without a reason. Give the reason and its document.");
    }

    private static Finding finding(BudgetLine line, Wording message, Citation citation) {
        return Finding.of(CARD, Severity.ERROR, List.of(), Mention.place(line.reason(), line.place()), message)
                .citing(citation);
    }
}
