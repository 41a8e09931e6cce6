package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The indicators are far better off than the money (执行率与完成率不匹配). */
final class AttainmentOverExecution implements Rule {
    static final RuleCard CARD = new RuleCard(
            57,
            Wording.of("执行率与完成率不匹配", "Attainment runs ahead of execution"),
            Wording.of("指标完成率是否明显高于预算执行率？", "Are the targets reached far beyond the share of money spent?"),
            Wording.of(
                    "钱没有花完而目标几乎都完成，要么预算多要了，要么完成情况不实，也可能是财政方面的原因。",
                    "Targets met with money left over mean a budget too large, results too rosy, or a cause on the side of finance."),
            Wording.of(
                    "请说明原因：财政未下达、库款未保障、上级资金年底到位（财政方面）；采购未完成、项目未实施（单位方面）；其他。",
                    "Say why: funds not issued, treasury short, funds from above late (finance); procurement open, project not"
                            + " carried out (the unit); other."),
            Sources.EVALUATION);

    /** Points earned out of points possible. */
    private record Share(BigDecimal earned, BigDecimal possible) {
        String text() {
            return Decimals.percent(earned, possible).toPlainString() + "%";
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Cited<BigDecimal> allowed = examination.pack().get(Limit.ATTAINMENT_OVER_EXECUTION);
        Reasons reasons = Reasons.of(examination);
        return Execution.of(examination)
                .filter(execution -> !reasons.saysSomething(execution.line().reason()))
                .flatMap(execution -> share(examination)
                        .filter(share -> runsAhead(share, execution, allowed.value()))
                        .map(share -> finding(share, execution, allowed)))
                .stream()
                .toList();
    }

    private static Optional<Share> share(Examination examination) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Indicator row : examination.form().indicators()) {
            Optional<Points> points = Points.of(row, examination.computed());
            if (points.isEmpty()) {
                return Optional.empty();
            }
            earned = earned.add(points.get().score());
            possible = possible.add(points.get().weight());
        }
        return possible.signum() > 0 ? Optional.of(new Share(earned, possible)) : Optional.empty();
    }

    /** earned/possible − executed/budget &gt; allowed % of earned/possible, multiplied out. */
    private static boolean runsAhead(Share share, Execution execution, BigDecimal allowed) {
        BigDecimal kept = Decimals.HUNDRED.subtract(allowed);
        BigDecimal left = share.earned().multiply(execution.budget()).multiply(kept);
        BigDecimal right = execution.executed().multiply(share.possible()).multiply(Decimals.HUNDRED);
        return left.compareTo(right) > 0;
    }

    private static Finding finding(Share share, Execution execution, Cited<BigDecimal> allowed) {
        Wording message = Wording.of(
                "指标得分率 " + share.text() + "，预算执行率 " + execution.rate() + "，执行率与完成率不匹配，请说明。",
                "The indicators earn " + share.text() + " of their weight while " + execution.rate()
                        + " of the budget is spent. Please explain.");
        return Finding.of(
                        CARD,
                        Severity.WARNING,
                        List.of(),
                        Mention.place(
                                execution.line().executed(), execution.line().place()),
                        message)
                .citing(allowed.citation());
    }
}
