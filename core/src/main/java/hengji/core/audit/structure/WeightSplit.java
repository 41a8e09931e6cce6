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
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** HJ004: do the first levels weigh about what the pack's split gives them? */
final class WeightSplit implements Rule {
    private static final RuleCard CARD = new RuleCard(
            4,
            Wording.of("一级指标权重分布", "Weights by first level"),
            Wording.of("各一级指标的权重是否接近口径的分配？", "Do the first levels weigh about what the pack's split gives them?"),
            Wording.of(
                    "权重压在产出上，做了多少就能拿高分，效益和满意度说不上话。",
                    "With nearly all weight on output, effect and satisfaction hardly count."),
            Wording.of(
                    "按口径重新分配权重；确有特殊情况的，说明理由。", "Share the weights out again, or give the reason for the special case."),
            Citation.reference("项目支出绩效评价管理办法", "财预〔2020〕10号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Indicator> rows = Weights.rows(examination.form());
        Map<FirstLevel, BigDecimal> sums = Weights.byFirstLevel(rows);
        if (!sums.containsKey(FirstLevel.OUTPUT) && !sums.containsKey(FirstLevel.BENEFIT)) {
            return List.of();
        }
        Pack pack = examination.pack();
        Map<FirstLevel, BigDecimal> split = split(pack);
        BigDecimal tolerance = pack.get(Limit.SPLIT_TOLERANCE).value();
        Set<FirstLevel> levels = new LinkedHashSet<>(split.keySet());
        levels.addAll(sums.keySet());
        BigDecimal spare = sums.containsKey(FirstLevel.COST) ? BigDecimal.ZERO : weight(FirstLevel.COST, split);
        List<FirstLevel> off = levels.stream()
                .filter(level -> level != FirstLevel.COST || sums.containsKey(level))
                .filter(level -> isOff(weight(level, sums), weight(level, split), spare, tolerance))
                .toList();
        return off.isEmpty() ? List.of() : List.of(finding(off, sums, split, pack));
    }

    private static Map<FirstLevel, BigDecimal> split(Pack pack) {
        Map<FirstLevel, BigDecimal> split = new LinkedHashMap<>();
        pack.split()
                .value()
                .forEach((name, weight) -> FirstLevel.find(name).ifPresent(level -> split.put(level, weight)));
        return split;
    }

    /** Where a form has no cost level, its weight may have gone to any other. */
    private static boolean isOff(BigDecimal weight, BigDecimal due, BigDecimal spare, BigDecimal tolerance) {
        return weight.compareTo(due.subtract(tolerance)) < 0
                || weight.compareTo(due.add(spare).add(tolerance)) > 0;
    }

    private static BigDecimal weight(FirstLevel level, Map<FirstLevel, BigDecimal> weights) {
        return weights.getOrDefault(level, BigDecimal.ZERO);
    }

    private static Finding finding(
            List<FirstLevel> off, Map<FirstLevel, BigDecimal> sums, Map<FirstLevel, BigDecimal> split, Pack pack) {
        return Finding.of(
                        CARD,
                        Severity.WARNING,
                        List.of(),
                        Place.WHOLE,
                        Wording.of(
                                off.stream()
                                                .map(level -> level.chinese() + "权重 "
                                                        + Decimals.text(weight(level, sums)) + "（口径 "
                                                        + Decimals.text(weight(level, split)) + "）")
                                                .collect(Collectors.joining("，"))
                                        + "，偏离超过 "
                                        + Decimals.text(
                                                pack.get(Limit.SPLIT_TOLERANCE).value())
                                        + " 分。请按口径调整，或说明特殊情况。",
                                "First levels away from the pack's split: "
                                        + off.stream()
                                                .map(level -> level.chinese() + " weighs "
                                                        + Decimals.text(weight(level, sums)) + " instead of "
                                                        + Decimals.text(weight(level, split)))
                                                .collect(Collectors.joining(", "))
                                        + ". Adjust the weights or give the reason."))
                .citing(pack.split().citation());
    }
}
