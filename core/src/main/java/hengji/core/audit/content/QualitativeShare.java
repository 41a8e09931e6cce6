package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How much of the form is qualitative (定性指标占比). */
final class QualitativeShare implements Rule {
    static final RuleCard CARD = new RuleCard(
            29,
            Wording.of("定性指标占比", "Share of qualitative rows"),
            Wording.of("定性指标是不是偏多？", "Are there many qualitative rows?"),
            Wording.of(
                    "绩效目标应细化量化；定性的越多，自评越靠印象。",
                    "Targets are to be quantified; the more rows are qualitative, the more marks rest on impression."),
            Wording.of(
                    "先把能计数、能算比率的改为定量，再看其余是否必要。",
                    "First quantify what can be counted or expressed as a share, then see whether the rest is needed."),
            Sources.TARGET_RULES);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        List<Indicator> rows = examination.form().indicators();
        List<Indicator> qualitative = rows.stream().filter(Wordy::is).toList();
        Cited<BigDecimal> limit = examination.pack().get(Limit.QUALITATIVE_SHARE);
        boolean exceeds =
                exceeds(BigDecimal.valueOf(qualitative.size()), BigDecimal.valueOf(rows.size()), limit.value())
                        || exceeds(weight(qualitative), weight(rows), limit.value());
        return qualitative.size() > ONE && exceeds ? List.of(finding(rows, qualitative, limit)) : List.of();
    }

    private static boolean exceeds(BigDecimal part, BigDecimal whole, BigDecimal limit) {
        return part.multiply(Decimals.HUNDRED).compareTo(whole.multiply(limit)) > 0;
    }

    private static BigDecimal weight(List<Indicator> rows) {
        return rows.stream()
                .map(row -> row.weight().value())
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding finding(List<Indicator> rows, List<Indicator> qualitative, Cited<BigDecimal> limit) {
        String line = Decimals.text(limit.value());
        Wording weights = weights(weight(qualitative), weight(rows));
        Wording message = Wording.of(
                rows.size() + " 行指标中有 " + qualitative.size() + " 行是定性的" + weights.zh() + "，超过 " + line
                        + " %。请把能计数、能算比率的改为定量。",
                qualitative.size() + " of " + rows.size() + " rows are qualitative" + weights.en() + ", above " + line
                        + " %. Quantify what can be counted or expressed as a share.");
        return Finding.of(CARD, Severity.HINT, List.of(), Place.WHOLE, message).citing(limit.citation());
    }

    /** Forms without weights are told by their rows alone. */
    private static Wording weights(BigDecimal some, BigDecimal all) {
        return all.signum() == 0
                ? Wording.of("", "")
                : Wording.of(
                        "，权重 " + Decimals.text(some) + "（全部 " + Decimals.text(all) + "）",
                        ", weight " + Decimals.text(some) + " of " + Decimals.text(all));
    }

    /** A single qualitative row is never many, however short the form. */
    private static final int ONE = 1;
}
