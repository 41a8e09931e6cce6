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

/** A cost that is better the higher it is (成本指标方向反了). */
final class CostWantsMore implements RowRule {
    static final RuleCard CARD = new RuleCard(
            23,
            Wording.of("成本指标方向反了", "Cost indicator points the wrong way"),
            Wording.of("成本指标有没有写成“≥”或“＞”？", "Is a cost indicator written with “≥” or “>”?"),
            Wording.of("写成“≥”，花得越多得分越高，与节约的要求相反。", "With “≥” spending more scores higher, the opposite of economy."),
            Wording.of(
                    "三选一，由填报人定：控制总额写“≤ 预算数”；执行标准写“＝ 元/生·年”等单价；应助尽助的移到产出，写“应助尽助率 ＝100%”。",
                    "One of three, for the office to choose: a ceiling “≤ the budget”; a standard “= yuan a head and year”; an entitlement moves to the outputs as “share of those entitled who were paid = 100 %”."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        if (IndicatorClass.of(row) != IndicatorClass.COST || isSaving(row, examination)) {
            return Optional.empty();
        }
        return Quantity.of(row)
                .filter(cost -> cost.wantsMore() && !cost.unit().isPercent())
                .map(CostWantsMore::finding);
    }

    private static boolean isSaving(Indicator row, Examination examination) {
        return WordList.of(examination, Vocabulary.SAVINGS)
                .findWithin(row.label())
                .isPresent();
    }

    private static Finding finding(Quantity cost) {
        Indicator row = cost.row();
        Wording message = Wording.of(
                Mention.zh(row) + "：成本指标写成“" + cost.printed() + "”，花得越多得分越高。三选一：控制总额写“≤ 预算数”；执行标准写“＝ 元/生·年”；应助尽助的移到产出。",
                Mention.en(row) + " is a cost written as “" + cost.printed()
                        + "”: the more is spent, the higher it scores. Choose: a ceiling “≤ the budget”; a standard"
                        + " “= yuan a head and year”; or move an entitlement to the outputs.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), cost.signPlace(), message);
    }
}
