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
import hengji.core.form.Form;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;

/** HJ008: are there as many indicators as the pack thinks reasonable? */
final class IndicatorCount implements Rule {
    private static final RuleCard CARD = new RuleCard(
            8,
            Wording.of("指标数量", "Number of indicators"),
            Wording.of("指标数量是否在口径给出的范围内？", "Does the number of indicators lie within the pack's range?"),
            Wording.of(
                    "太少说不清成效；太多则重点淹没，年底取证和自评的工作成倍增加。",
                    "Too few cannot show the result; too many drown what matters and multiply the work at year end."),
            Wording.of(
                    "合并同一对象的指标，删去日常事务性指标，保留核心指标。",
                    "Merge rows on one object, drop routine work, keep the core indicators."),
            Citation.systemDefault("指标数量范围"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators() || form.indicators().isEmpty()) {
            return List.of();
        }
        BigDecimal count = BigDecimal.valueOf(form.indicators().size());
        Cited<BigDecimal> fewest = examination.pack().get(Limit.FEWEST_INDICATORS);
        Cited<BigDecimal> most = examination.pack().get(Limit.MOST_INDICATORS);
        if (count.compareTo(most.value()) > 0) {
            return List.of(
                    finding(count, "多于 ", "more than ", most, "请合并、精简，保留核心指标。", "Merge and drop, keep the core."));
        }
        if (form.kind().isDepartment() && count.compareTo(fewest.value()) < 0) {
            return List.of(finding(
                    count, "少于 ", "fewer than ", fewest, "请补充反映履职成效的指标。", "Add what shows the office's results."));
        }
        return List.of();
    }

    private static Finding finding(
            BigDecimal count, String zhThan, String enThan, Cited<BigDecimal> limit, String zhNext, String enNext) {
        String number = Decimals.text(limit.value());
        return Finding.of(
                        CARD,
                        Severity.WARNING,
                        List.of(),
                        Place.WHOLE,
                        Wording.of(
                                "共 " + count + " 项指标，" + zhThan + number + " 项。" + zhNext,
                                "There are " + count + " indicators, " + enThan + number + ". " + enNext))
                .citing(limit.citation());
    }
}
