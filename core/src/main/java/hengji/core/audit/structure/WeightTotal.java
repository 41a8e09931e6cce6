package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;

/** HJ003: do the weights of all indicators add up to what the pack asks for? */
final class WeightTotal implements Rule {
    private static final RuleCard CARD = new RuleCard(
            3,
            Wording.of("权重合计", "Weights add up"),
            Wording.of("全部指标的权重之和是否等于口径规定的合计？", "Do the weights add up to the total the pack asks for?"),
            Wording.of("合计不对，自评得分就不能落在百分制里。", "With another total the score is not out of one hundred."),
            Wording.of(
                    "调整各项权重，使合计等于规定值；预算执行率的分值不计在内。",
                    "Adjust the weights until they make the total; budget execution is not among them."),
            Citation.reference("项目支出绩效评价管理办法", "财预〔2020〕10号"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        List<Indicator> rows = Weights.rows(form);
        if (rows.isEmpty() || Weights.unreadable(rows)) {
            return List.of();
        }
        Cited<BigDecimal> due = examination.pack().get(Limit.INDICATOR_WEIGHTS);
        BigDecimal sum = Weights.sum(rows);
        return Decimals.same(sum, due.value()) ? List.of() : List.of(finding(form, rows, sum, due));
    }

    private static Finding finding(Form form, List<Indicator> rows, BigDecimal sum, Cited<BigDecimal> due) {
        long blank = rows.stream().filter(row -> !row.weight().isKnown()).count();
        String zhBlank = blank == 0 ? "" : "（另有 " + blank + " 行未填）";
        String enBlank = blank == 0 ? "" : " (" + blank + " more rows are blank)";
        boolean over = sum.compareTo(due.value()) > 0;
        String difference = Decimals.text(sum.subtract(due.value()).abs());
        return Finding.of(
                        CARD,
                        Severity.ERROR,
                        List.of(),
                        Mention.place(form.total().weight(), Place.WHOLE),
                        Wording.of(
                                rows.size() + " 项指标的权重合计 " + Decimals.text(sum) + zhBlank + "，应为 "
                                        + Decimals.text(due.value()) + "，" + (over ? "多 " : "少 ") + difference
                                        + "。请调整权重；本地规定其他合计的，请选用相应口径。",
                                "The weights of " + rows.size() + " indicators make " + Decimals.text(sum) + enBlank
                                        + " instead of " + Decimals.text(due.value()) + ", " + difference
                                        + (over ? " too many" : " too few")
                                        + ". Adjust them, or choose the pack whose total is in force here."))
                .citing(due.citation());
    }
}
