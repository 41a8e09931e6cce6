package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** HJ007: do nearly all rows weigh the same? */
final class WeightsAlike implements Rule {
    private static final RuleCard CARD = new RuleCard(
            7,
            Wording.of("权重雷同", "Weights all alike"),
            Wording.of("是否几乎所有指标的权重都一样？", "Do nearly all rows weigh the same?"),
            Wording.of(
                    "权重体现轻重；平均分配说明没有突出重点任务和核心指标。",
                    "Weights say what matters; an even share says nothing was singled out."),
            Wording.of(
                    "给核心指标和重点任务更高的权重，次要指标降低或合并。",
                    "Give core indicators and main tasks more, lower or merge the minor ones."),
            Citation.systemDefault("权重应体现重要程度"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Indicator> rows = Weights.rows(examination.form());
        BigDecimal enough = examination.pack().get(Limit.FEWEST_INDICATORS).value();
        Cited<BigDecimal> share = examination.pack().get(Limit.ALIKE_SHARE);
        if (BigDecimal.valueOf(rows.size()).compareTo(enough) < 0) {
            return List.of();
        }
        return commonest(rows)
                .filter(most -> Decimals.percent(BigDecimal.valueOf(most.getValue()), BigDecimal.valueOf(rows.size()))
                                .compareTo(share.value())
                        >= 0)
                .map(most ->
                        finding(rows.size(), most.getKey(), most.getValue()).citing(share.citation()))
                .stream()
                .toList();
    }

    private static Optional<Map.Entry<BigDecimal, Integer>> commonest(List<Indicator> rows) {
        Map<BigDecimal, Integer> counts = new LinkedHashMap<>();
        for (Indicator row : rows) {
            row.weight().value().ifPresent(weight -> counts.merge(Decimals.plain(weight), 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue());
    }

    private static Finding finding(int rows, BigDecimal weight, int count) {
        String text = Decimals.text(weight);
        String share = Decimals.text(Decimals.percent(BigDecimal.valueOf(count), BigDecimal.valueOf(rows)));
        return Finding.of(
                CARD,
                Severity.HINT,
                List.of(),
                Place.WHOLE,
                Wording.of(
                        rows + " 项指标中有 " + count + " 项权重都是 " + text + "（" + share + "%），看不出重点。请提高核心指标的权重。",
                        count + " of " + rows + " indicators weigh " + text + " (" + share
                                + " %), so nothing stands out. Give the core indicators more."));
    }
}
