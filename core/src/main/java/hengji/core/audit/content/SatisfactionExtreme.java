package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A satisfaction target that is too high or too low (满意度目标过高或过低). */
final class SatisfactionExtreme implements RowRule {
    static final RuleCard CARD = new RuleCard(
            33,
            Wording.of("满意度目标过高或过低", "Extreme satisfaction target"),
            Wording.of(
                    "满意度目标是不是高得达不到，或低得没有意义？", "Is a satisfaction target too high to be honest or too low to matter?"),
            Wording.of(
                    "接近 100% 的满意度少有调查能得出，过低的又起不到约束作用。",
                    "Hardly any survey yields almost 100 %, and a low target binds nobody."),
            Wording.of(
                    "参照往年调查结果确定；没有调查的，先写明调查对象和办法。",
                    "Set it by earlier surveys; where there was none, first say who is asked and how."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (IndicatorClass.of(row) != IndicatorClass.SATISFACTION) {
            return Optional.empty();
        }
        Pack pack = examination.pack();
        return Quantity.of(row)
                .filter(target -> target.unit().isPercent() && !target.wantsLess())
                .flatMap(target -> judge(target, pack.get(Limit.SATISFACTION_HIGH), pack.get(Limit.SATISFACTION_LOW)));
    }

    private static Optional<Finding> judge(Quantity target, Cited<BigDecimal> high, Cited<BigDecimal> low) {
        BigDecimal share = target.unit().inBase(target.number());
        if (share.compareTo(high.value()) >= 0) {
            return Optional.of(
                    finding(target, high, "达到或超过 ", "，少有调查能得出", "at or above ", " hardly any survey yields that"));
        }
        return share.compareTo(low.value()) < 0
                ? Optional.of(finding(target, low, "低于 ", "，起不到约束作用", "below ", " it binds nobody"))
                : Optional.empty();
    }

    private static Finding finding(
            Quantity target, Cited<BigDecimal> limit, String sideZh, String whyZh, String sideEn, String whyEn) {
        Indicator row = target.row();
        String line = Decimals.text(limit.value()) + "%";
        Wording message = Wording.of(
                Mention.zh(row) + "：满意度目标“" + target.printed() + "”" + sideZh + line + whyZh
                        + "。请参照往年调查结果重新确定，并写明调查办法。",
                Mention.en(row) + ": the satisfaction target “" + target.printed() + "” lies " + sideEn + line + ";"
                        + whyEn + ". Set it by earlier surveys and say how it is asked.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), target.targetPlace(), message)
                .citing(limit.citation());
    }
}
