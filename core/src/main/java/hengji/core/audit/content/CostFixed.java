package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.form.IndicatorClass;
import hengji.core.form.Sign;
import java.util.List;
import java.util.Optional;

/** A total cost that must be hit exactly (成本指标写成等于). */
final class CostFixed implements RowRule {
    static final RuleCard CARD = new RuleCard(
            24,
            Wording.of("成本指标写成等于", "Cost indicator with “=”"),
            Wording.of("成本指标的总额有没有写成“＝”？", "Is the total of a cost indicator written with “=”?"),
            Wording.of(
                    "总额写成“＝”，节约了反而算没有完成；只有单价标准才适合写“＝”。",
                    "With “=” a saving counts as a miss; only a price per head or piece suits “=”."),
            Wording.of(
                    "控制总额的改为“≤ 预算数”；执行标准的写明单价，如“＝ 元/生·年”。",
                    "Make a ceiling of it, “≤ the budget”, or state the price of one, such as “= yuan a head and year”."),
            Sources.INDICATOR_GUIDE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Finding> look(Indicator row, Examination examination) {
        return IndicatorClass.of(row) == IndicatorClass.COST
                ? Quantity.of(row)
                        .filter(cost -> cost.has(Sign.EQUAL) && cost.unit().isMoney())
                        .map(CostFixed::finding)
                : Optional.empty();
    }

    private static Finding finding(Quantity cost) {
        Indicator row = cost.row();
        Wording message = Wording.of(
                Mention.zh(row) + "：成本总额写成“" + cost.printed() + "”，少花了也算没有完成。控制总额的改为“≤" + cost.amount()
                        + "”；执行标准的写明单价。",
                Mention.en(row) + " fixes a total cost, “" + cost.printed()
                        + "”: spending less counts as a miss. Write “≤" + cost.amount()
                        + "” for a ceiling, or state the price of one.");
        return Finding.of(CARD, Severity.WARNING, List.of(row.row()), cost.signPlace(), message);
    }
}
