package hengji.core.audit.structure;

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
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;

/** HJ006: does a single row carry too much of the weight? */
final class WeightConcentration implements Rule {
    private static final RuleCard CARD = new RuleCard(
            6,
            Wording.of("权重过于集中", "Weight concentrated"),
            Wording.of("是否有一项指标占了过多权重？", "Does a single row carry too much of the weight?"),
            Wording.of("一项定成败，其他指标完成得好坏都看不出来。", "One row then decides the whole result and the others say nothing."),
            Wording.of(
                    "把权重分给其他核心指标，或把该项拆成几项可衡量的指标。",
                    "Share its weight with other core indicators, or split it into several measures."),
            Citation.systemDefault("单项权重上限"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Indicator> rows = Weights.rows(examination.form());
        Cited<BigDecimal> most = examination.pack().get(Limit.WEIGHT_CONCENTRATION);
        BigDecimal sum = Weights.sum(rows);
        return rows.stream()
                .filter(row -> row.weight()
                        .value()
                        .filter(weight -> weight.compareTo(most.value()) > 0
                                || (weight.signum() > 0 && Decimals.same(weight, sum)))
                        .isPresent())
                .map(row -> finding(row, sum, most))
                .toList();
    }

    private static Finding finding(Indicator row, BigDecimal sum, Cited<BigDecimal> most) {
        BigDecimal weight = row.weight().value().orElse(BigDecimal.ZERO);
        return Finding.of(
                        CARD,
                        Severity.WARNING,
                        List.of(row.row()),
                        Mention.place(row.weight(), row.place()),
                        Wording.of(
                                Mention.zh(row) + "：权重 " + Decimals.text(weight) + "，全表合计 " + Decimals.text(sum)
                                        + "，单项一般不超过 " + Decimals.text(most.value()) + "。请分散权重或拆分指标。",
                                Mention.en(row) + " weighs " + Decimals.text(weight) + " of " + Decimals.text(sum)
                                        + "; a single row should not pass " + Decimals.text(most.value())
                                        + ". Share the weight or split the row."))
                .citing(most.citation());
    }
}
