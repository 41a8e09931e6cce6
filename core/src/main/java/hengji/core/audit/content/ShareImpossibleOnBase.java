package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.form.Sign;
import hengji.core.policy.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** A percentage that its own base cannot give (比率与基数不符): k of n. */
final class ShareImpossibleOnBase implements Rule {
    static final RuleCard CARD = new RuleCard(
            35,
            Wording.of("比率与基数不符", "Percentage impossible on its base"),
            Wording.of(
                    "按基数算，这个比率是不是只能是 100%，或根本凑不出？",
                    "On its base, can this share only be 100 %, or never be met at all?"),
            Wording.of(
                    "基数很小时，比率只能取几个值；写一个取不到的数，等于要求 100% 却不明说。",
                    "On a small base a share takes few values; a value it cannot take asks for 100 % without saying so."),
            Wording.of(
                    "基数小的改写个数，如“＝3 所全部合格”；或把比率改成能取到的值。",
                    "On a small base write the number that must pass; or choose a share that can occur."),
            Citation.systemDefault("比率与基数核对"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Quantity> quantities = Quantities.of(examination).all();
        WordList units = WordList.of(examination, Vocabulary.COUNTING_UNITS);
        SubjectIndex bases = new SubjectIndex(
                examination,
                quantities.stream()
                        .filter(base -> base.counts(units)
                                && base.isWhole()
                                && base.number().signum() > 0)
                        .toList());
        return quantities.stream()
                .filter(ShareImpossibleOnBase::isOpenShare)
                .flatMap(share -> bases.findSame(share).filter(base -> isImpossible(share, base)).stream()
                        .map(base -> finding(share, base)))
                .toList();
    }

    private static boolean isOpenShare(Quantity share) {
        return share.unit().isPercent()
                && IndicatorClass.of(share.row()).isOutput()
                && (share.wantsMore() || share.has(Sign.EQUAL))
                && share.number().signum() > 0
                && share.unit().inBase(share.number()).compareTo(Decimals.HUNDRED) < 0;
    }

    private static boolean isImpossible(Quantity share, Quantity base) {
        BigDecimal count = base.unit().inBase(base.number());
        BigDecimal needed = share.unit().inBase(share.number()).multiply(count).movePointLeft(2);
        return share.wantsMore() ? needsAll(needed, count) : !occurs(share, needed, count);
    }

    private static boolean needsAll(BigDecimal needed, BigDecimal count) {
        return needed.setScale(0, RoundingMode.CEILING).compareTo(count) >= 0;
    }

    /** Whether the nearest number below or above gives the share, rounded as the share is printed. */
    private static boolean occurs(Quantity share, BigDecimal needed, BigDecimal count) {
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(mode -> needed.setScale(0, mode).multiply(Decimals.HUNDRED))
                .map(part -> part.divide(count, Math.max(0, share.number().scale()), RoundingMode.HALF_UP))
                .anyMatch(possible -> Decimals.same(possible, share.unit().inBase(share.number())));
    }

    private static Finding finding(Quantity share, Quantity base) {
        Indicator row = share.row();
        String demandZh = share.wantsMore() ? "只有全部合格（100%）才算完成" : "凑不出这个比率";
        String demandEn = share.wantsMore() ? "only 100 % will do" : "that share cannot occur";
        Wording message = Wording.of(
                Mention.zh(row) + "：要求" + share.printed() + "，而第 " + base.row().row() + " 行的基数是“" + base.printed()
                        + "”，按 " + base.amount() + " 算" + demandZh + "。请改写个数，或改成能取到的比率。",
                Mention.en(row) + " asks for " + share.printed() + ", yet its base in row "
                        + base.row().row() + " is “" + base.printed() + "”: of " + base.amount() + " " + demandEn
                        + ". Write the number, or a share that can occur.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), share.targetPlace(), message);
    }
}
