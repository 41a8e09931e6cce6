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
import hengji.core.form.IndicatorClass;
import hengji.core.form.Sign;
import hengji.core.policy.Vocabulary;
import java.util.List;

/** One object that one row demands in full and another only in part (同一对象松紧不一). */
final class UnevenStrictness implements Rule {
    static final RuleCard CARD = new RuleCard(
            37,
            Wording.of("同一对象松紧不一", "One object, uneven strictness"),
            Wording.of(
                    "同一件事，一行要求全部做到，另一行又允许做不到？",
                    "Does one row demand all of something while another allows a part to fail?"),
            Wording.of(
                    "松紧矛盾时，按哪一行都能说完成，也都能说没完成。", "With contradictory demands the same result is both met and missed."),
            Wording.of(
                    "两行统一口径：要求全部的，比率改为 ＝100%；允许有差的，个数改为“≥”。",
                    "Make both say the same: all means = 100 %; where some may fail, let the count be “≥”."),
            Citation.systemDefault("同一对象口径核对"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Quantity> outputs = Quantities.of(examination).all().stream()
                .filter(row -> IndicatorClass.of(row.row()).isOutput())
                .toList();
        WordList units = WordList.of(examination, Vocabulary.COUNTING_UNITS);
        SubjectIndex fixed = new SubjectIndex(
                examination,
                outputs.stream()
                        .filter(row -> row.has(Sign.EQUAL)
                                && row.counts(units)
                                && row.number().signum() > 0)
                        .toList());
        return outputs.stream()
                .filter(UnevenStrictness::allowsFailure)
                .flatMap(share -> fixed.findSame(share).stream().map(all -> finding(all, share)))
                .toList();
    }

    private static boolean allowsFailure(Quantity share) {
        return share.unit().isPercent()
                && (share.wantsMore() || share.has(Sign.EQUAL))
                && share.unit().inBase(share.number()).compareTo(Decimals.HUNDRED) < 0;
    }

    private static Finding finding(Quantity all, Quantity share) {
        Wording message = Wording.of(
                Mention.zh(all.row()) + "要求“" + all.printed() + "”，一个不少；" + Mention.zh(share.row()) + "却只要“"
                        + share.printed() + "”。请统一口径：要求全部的写 ＝100%，允许有差的把个数改为“≥”。",
                Mention.en(all.row()) + " demands “" + all.printed() + "”, not one less; " + Mention.en(share.row())
                        + " asks only for “" + share.printed() + "”. Make both say the same.");
        return Finding.of(
                CARD, Severity.WARNING, List.of(all.row().row(), share.row().row()), share.targetPlace(), message);
    }
}
