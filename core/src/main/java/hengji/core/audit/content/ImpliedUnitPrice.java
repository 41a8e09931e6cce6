package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The price of one that money and quantity imply, for a look (隐含单价). */
final class ImpliedUnitPrice implements Rule {
    static final RuleCard CARD = new RuleCard(
            40,
            Wording.of("隐含单价请看一眼", "Implied unit price, for a look"),
            Wording.of("金额除以数量得出的单价是否合理？", "Is the price that money and quantity imply reasonable?"),
            Wording.of("金额和数量分写两行，单价是否合理没有人看见。", "With money and quantity in two rows nobody sees the price of one."),
            Wording.of(
                    "核对单价是否符合标准；不符的改正金额或数量，符合的写明标准出处。",
                    "Check the price against its standard; correct money or quantity, or name the standard."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Quantity> quantities = Quantities.of(examination).all();
        WordList units = WordList.of(examination, Vocabulary.COUNTING_UNITS);
        SubjectIndex counts = new SubjectIndex(
                examination,
                quantities.stream()
                        .filter(row -> row.counts(units) && row.number().signum() > 0)
                        .toList());
        return quantities.stream()
                .filter(ImpliedUnitPrice::isSpending)
                .flatMap(money -> counts.findSame(money).stream().map(count -> finding(money, count)))
                .toList();
    }

    private static boolean isSpending(Quantity money) {
        IndicatorClass kind = IndicatorClass.of(money.row());
        return money.unit().isMoney() && (kind == IndicatorClass.COST || kind.isOutput());
    }

    private static String price(Quantity money, Quantity count) {
        BigDecimal yuan = money.unit().inBase(money.number());
        BigDecimal things = count.unit().inBase(count.number());
        boolean large = yuan.compareTo(AmountUnit.TEN_THOUSAND.convert(things, AmountUnit.YUAN)) >= 0;
        AmountUnit shown = large ? AmountUnit.TEN_THOUSAND : AmountUnit.YUAN;
        BigDecimal each = AmountUnit.YUAN.convert(yuan, shown).divide(things, 1, RoundingMode.HALF_UP);
        return Decimals.text(each) + " " + shown.chinese() + "/" + count.unit().base();
    }

    private static Finding finding(Quantity money, Quantity count) {
        String price = price(money, count);
        Wording message = Wording.of(
                Mention.zh(money.row()) + "的 " + money.amount() + " 除以" + Mention.zh(count.row()) + "的 "
                        + count.amount() + "，约合 " + price + "。请核对是否符合标准。",
                money.amount() + " of " + Mention.en(money.row()) + " divided by " + count.amount() + " of "
                        + Mention.en(count.row()) + " is about " + price + ". Check it against the standard.");
        return Finding.of(
                CARD, Severity.HINT, List.of(money.row().row(), count.row().row()), money.targetPlace(), message);
    }
}
