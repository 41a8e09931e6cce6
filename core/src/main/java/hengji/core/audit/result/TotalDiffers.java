package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The printed total is not the sum of its parts (总分与各项得分之和不符). */
final class TotalDiffers implements Rule {
    static final RuleCard CARD = new RuleCard(
            52,
            Wording.of("总分与各项得分之和不符", "Printed total differs from its parts"),
            Wording.of(
                    "合计得分是否等于各项指标得分加预算执行率得分？", "Is the printed total the sum of the indicators' scores and execution?"),
            Wording.of("总分对不上，等级和结论就没有依据。", "A total that does not add up leaves grade and conclusion without ground."),
            Wording.of("重新相加，改正合计；或改正填错的单项得分。", "Add up again and correct the total, or the part that is wrong."),
            Sources.AGREEMENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Field<BigDecimal> total = form.total().score();
        return total
                .value()
                .flatMap(printed -> parts(examination)
                        .filter(sum -> !Decimals.same(sum, printed))
                        .map(sum -> finding(printed, sum, Mention.place(total, Place.WHOLE))))
                .stream()
                .toList();
    }

    private static Optional<BigDecimal> parts(Examination examination) {
        Form form = examination.form();
        Optional<BigDecimal> indicators = Results.sum(form.indicators(), Indicator::score);
        return totalsIndicatorsOnly(form)
                ? indicators
                : indicators.flatMap(sum -> execution(examination).map(sum::add));
    }

    /** The execution score; nothing where the form has no such cell, unknown where the cell does not tell. */
    private static Optional<BigDecimal> execution(Examination examination) {
        Field<BigDecimal> score =
                Execution.total(examination).map(BudgetLine::score).orElse(Field.absent());
        return score instanceof Field.Absent ? Optional.of(BigDecimal.ZERO) : score.value();
    }

    /** A total line whose printed weight is the indicators' alone leaves execution out. */
    private static boolean totalsIndicatorsOnly(Form form) {
        Optional<BigDecimal> weights = Results.sum(form.indicators(), Indicator::weight);
        return form.total()
                .weight()
                .value()
                .filter(printed ->
                        weights.filter(sum -> Decimals.same(sum, printed)).isPresent())
                .isPresent();
    }

    private static Finding finding(BigDecimal printed, BigDecimal sum, Place place) {
        String difference = Decimals.text(printed.subtract(sum).abs());
        Wording message = Wording.of(
                "表上总分 " + Decimals.text(printed) + "，各项得分相加为 " + Decimals.text(sum) + "，相差 " + difference
                        + "。请重新相加，改正总分或填错的单项得分。",
                "The printed total is " + Decimals.text(printed) + ", its parts add up to " + Decimals.text(sum)
                        + ", a difference of " + difference + ". Add up again and correct what is wrong.");
        return Finding.of(CARD, Severity.ERROR, List.of(), place, message);
    }
}
