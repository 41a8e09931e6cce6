package hengji.core.audit.collection;

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
import hengji.core.form.BudgetRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** HJ047: was the budget trimmed to what was spent? */
final class TrimmedBudget implements Rule {
    private static final RuleCard CARD = new RuleCard(
            47,
            Wording.of("预算按执行数调整", "Budget trimmed to spending"),
            Wording.of(
                    "全年预算数是否正好等于执行数，而与年初预算不同？",
                    "Does the adjusted budget equal what was spent, while both differ from the initial one?"),
            Wording.of(
                    "年底按支出数倒调预算，执行率必然是 100%，看不出真实执行情况。",
                    "A budget cut to what was spent always gives 100 % and hides the real execution."),
            Wording.of(
                    "提供预算调整批复文件；没有批复的，按批复的预算数计算执行率。",
                    "Show the document that approved the adjustment; without one, compute on the approved budget."),
            Citation.systemDefault("预算调整须有批复"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        return examination.form().budget().find(BudgetRole.TOTAL).flatMap(TrimmedBudget::check).stream()
                .toList();
    }

    private static Optional<Finding> check(BudgetLine line) {
        Optional<BigDecimal> initial = line.initial().value();
        Optional<BigDecimal> adjusted = line.adjusted().value();
        Optional<BigDecimal> executed = line.executed().value();
        if (initial.isEmpty() || adjusted.isEmpty() || executed.isEmpty()) {
            return Optional.empty();
        }
        boolean trimmed = Decimals.same(adjusted.get(), executed.get())
                && !Decimals.same(adjusted.get(), initial.get())
                && executed.get().signum() > 0;
        return trimmed ? Optional.of(finding(line, initial.get(), executed.get())) : Optional.empty();
    }

    private static Finding finding(BudgetLine line, BigDecimal initial, BigDecimal executed) {
        String spent = Decimals.text(executed);
        String planned = Decimals.text(initial);
        Wording what = initial.signum() == 0
                ? Wording.of("年初没有预算，年中追加后正好全部执行", "nothing was planned and all that was added was spent")
                : Wording.of(
                        "疑似按支出数调整预算，执行数为年初预算的 " + Decimals.percent(executed, initial) + "%",
                        "spending is " + Decimals.percent(executed, initial) + " % of the initial budget");
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(),
                Mention.place(line.adjusted(), line.place()),
                Wording.of(
                        "全年预算数与执行数都是 " + spent + "，年初预算为 " + planned + "：" + what.zh() + "。请提供预算调整的批复文件。",
                        "Adjusted budget and spending are both " + spent + ", the initial budget was " + planned + ": "
                                + what.en() + ". Please show the document that approved the adjustment."));
    }
}
