package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import java.util.List;
import java.util.Optional;

/** Satisfaction in words or heads (满意度不是百分比). */
final class SatisfactionNotPercent implements RowRule {
    static final RuleCard CARD = new RuleCard(
            34,
            Wording.of("满意度不是百分比", "Satisfaction is not a percentage"),
            Wording.of("满意度指标是不是写成了百分比或评分？", "Is satisfaction written as a percentage or a mark?"),
            Wording.of(
                    "满意度要靠调查得出一个数，写成文字或人数就无从核对。",
                    "Satisfaction is what a survey yields as a figure; words or heads cannot be checked."),
            Wording.of(
                    "写成“≥ 百分之几”，并写明调查对象、样本数和办法。", "Write “≥ so many per cent” and say who is asked, how many and how."),
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
        boolean otherUnit = Quantity.of(row)
                .map(Quantity::unit)
                .filter(unit -> !isShareOrMark(unit))
                .isPresent();
        return Wordy.is(row) || otherUnit ? Optional.of(finding(row)) : Optional.empty();
    }

    private static boolean isShareOrMark(UnitOfMeasure unit) {
        return unit.isPercent() || unit.base().equals("分");
    }

    private static Finding finding(Indicator row) {
        String printed = Quantity.of(row)
                .map(Quantity::printed)
                .or(() -> Wordy.text(row))
                .orElse("");
        Wording message = Wording.of(
                Mention.zh(row) + "：满意度写成“" + printed + "”，不是百分比，年终无从核对。请写成“≥ 百分之几”，并写明调查对象和办法。",
                Mention.en(row) + ": satisfaction is given as “" + printed
                        + "”, which is no percentage and cannot be checked. Write “≥ so many per cent” and say who is asked and how.");
        return Finding.of(
                CARD, Severity.WARNING, List.of(row.row()), Mention.place(row.target(), row.place()), message);
    }
}
