package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import java.util.List;
import java.util.Optional;

/** Target and actual are not in one unit or scale (完成值与指标值单位或量级不一致). */
final class UnitDiffers implements ResultRowRule {
    static final RuleCard CARD = new RuleCard(
            60,
            Wording.of("完成值与指标值单位不一致", "Units of target and actual differ"),
            Wording.of("完成值与指标值是不是同一个单位、同一个量级？", "Are target and actual in the same unit and scale?"),
            Wording.of(
                    "万人与人混用，完成率会相差一万倍。",
                    "Mixing people and tens of thousands of them misses by a factor of ten thousand."),
            Wording.of("把完成值换算成指标的度量单位再填。", "Convert the actual to the unit of the target."),
            Sources.AGREEMENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (PrintedUnits.differ(row)) {
            return Optional.of(finding(row, "不一致", "does not fit"));
        }
        return PrintedUnits.looksLikeFraction(row)
                ? Optional.of(finding(row, "像是差了一百倍（小数写法的百分比）", "looks a hundred times too small for"))
                : Optional.empty();
    }

    private static Finding finding(Indicator row, String zh, String en) {
        String actual = Mention.raw(row.actual());
        String unit = PrintedUnits.ofTarget(row);
        Wording message = Wording.of(
                Mention.zh(row) + "：完成值“" + actual + "”与度量单位“" + unit + "”" + zh + "。请换算成“" + unit + "”再填。",
                Mention.en(row) + ": the actual “" + actual + "” " + en + " the unit “" + unit
                        + "”. Convert it to that unit.");
        return Finding.of(CARD, Severity.ERROR, List.of(row.row()), Mention.place(row.actual(), row.place()), message);
    }
}
