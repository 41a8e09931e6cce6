package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Money to be spent among the outputs (金额放在产出里). */
final class MoneyOutsideCost implements RowRule {
    static final RuleCard CARD = new RuleCard(
            26,
            Wording.of("金额放在产出里", "Money filed among the outputs"),
            Wording.of("花出去的金额有没有放在成本以外？", "Is money to be spent filed outside the costs?"),
            Wording.of(
                    "花了多少钱不是做成了什么事；放在产出里，花钱本身就得分。",
                    "Money spent is not a thing achieved; among the outputs, spending alone earns points."),
            Wording.of(
                    "移到成本指标，写“≤ 预算数”；产出另写人数、次数等成果。",
                    "Move it to the costs as “≤ the budget”; let the output be the number of people, times or things."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (!IndicatorClass.of(row).isOutput()) {
            return Optional.empty();
        }
        return Quantity.of(row)
                .filter(money -> money.unit().isMoney() && !isResult(row, examination))
                .map(MoneyOutsideCost::finding);
    }

    private static boolean isResult(Indicator row, Examination examination) {
        return WordList.of(examination, Vocabulary.OUTPUT_MONEY)
                .findWithin(row.label())
                .isPresent();
    }

    private static Finding finding(Quantity money) {
        Indicator row = money.row();
        String level = row.level2().value().or(() -> row.level1().value()).orElse("");
        Wording message = Wording.of(
                Mention.zh(row) + "：" + money.printed() + "是金额，却放在“" + level + "”。请移到成本指标，写“≤" + money.amount()
                        + "”；产出另写人数、次数等成果。",
                Mention.en(row) + ": " + money.printed() + " is money, yet filed under “" + level
                        + "”. Move it to the costs as “≤" + money.amount()
                        + "” and let the output count people or things.");
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.level2(), row.place()), message);
    }
}
