package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Indicator;
import hengji.core.form.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** HJ005: is every weight a positive number of at most two decimals? */
final class WeightOfRow implements Rule {
    private static final RuleCard CARD = new RuleCard(
            5,
            Wording.of("单项权重", "Weight of a row"),
            Wording.of("每项指标的权重是否大于 0、最多两位小数？", "Is every weight above zero, with at most two decimals?"),
            Wording.of(
                    "没有权重的指标不参与计分，等于没有；小数过多则得分加不平。",
                    "An indicator without weight does not count; more decimals keep the scores from adding up."),
            Wording.of(
                    "补填或改正权重；不用的指标请删除，年中取消的请写明调整说明。",
                    "Fill in or correct the weight; drop what is not used, give the reason for what was cancelled."),
            Citation.systemDefault("单项权重大于 0、两位小数"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        return Weights.rows(examination.form()).stream()
                .filter(Mention::isNamed)
                .flatMap(row -> check(row).stream())
                .toList();
    }

    private static Optional<Finding> check(Indicator row) {
        return switch (row.weight()) {
            case Field.Absent<BigDecimal> _, Field.Blank<BigDecimal> _ ->
                Optional.of(finding(row, "没有填权重", "has no weight"));
            case Field.Unreadable<BigDecimal>(Source source) ->
                Optional.of(finding(
                        row,
                        "权重“" + source.raw().strip() + "”读不成数字",
                        "has a weight that is no number: “" + source.raw().strip() + "”"));
            case Field.Known<BigDecimal>(BigDecimal weight, Source _) -> checkNumber(row, weight);
        };
    }

    private static Optional<Finding> checkNumber(Indicator row, BigDecimal weight) {
        String text = Decimals.text(weight);
        if (weight.signum() < 0 || (weight.signum() == 0 && !isCancelled(row))) {
            return Optional.of(finding(row, "权重为 " + text + "，应大于 0", "weighs " + text + ", which is not above zero"));
        }
        if (Decimals.plain(weight).scale() > Rounding.SCORE.places()) {
            return Optional.of(
                    finding(row, "权重 " + text + " 超过两位小数", "weighs " + text + ", with more than two decimals"));
        }
        return Optional.empty();
    }

    /** Cancelled in the year: the row stays, its weight moved away for a recorded reason. */
    private static boolean isCancelled(Indicator row) {
        return row.adjustment().isKnown() || row.reason().isKnown();
    }

    private static Finding finding(Indicator row, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.ERROR,
                List.of(row.row()),
                Mention.place(row.weight(), row.place()),
                Wording.of(
                        Mention.zh(row) + "：" + zh + "。请改正后重新核对权重合计。",
                        Mention.en(row) + " " + en + ". Correct it and check the total again."));
    }
}
