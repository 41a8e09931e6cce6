package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A share of the weight in proportion (按比例计分), multiplied out first and rounded once. */
record Proportional(Quantity quantity, Formula formula, Citation citation, BigDecimal points) implements Outcome {

    static Proportional of(Quantity quantity, Formula formula, Citation citation) {
        BigDecimal score =
                Rounding.SCORE.quotient(formula.numerator(quantity), quantity.weight(), formula.denominator(quantity));
        return new Proportional(quantity, formula, citation, score);
    }

    /** Whether less than {@code percent} of the weight was earned, before rounding. */
    boolean earnsLessThan(BigDecimal percent) {
        return formula.numerator(quantity)
                        .multiply(Decimals.HUNDRED)
                        .compareTo(formula.denominator(quantity).multiply(percent))
                < 0;
    }

    String attainment() {
        return Decimals.text(Decimals.percent(formula.numerator(quantity), formula.denominator(quantity))) + "%";
    }

    @Override
    public Status status() {
        return Status.SCORED;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.of(points);
    }

    @Override
    public List<Step> steps() {
        String quotient = Phrases.quotient(product(), formula.denominator(quantity));
        return List.of(
                new Step(
                        Wording.of("按比例计分", "in proportion"),
                        formula.formula(),
                        Inputs.of(quantity),
                        quotient,
                        Optional.of(citation)),
                new Step(
                        Wording.of(Rounding.SCORE.chinese(), "half up to two decimals"),
                        "四舍五入",
                        List.of(new Step.Input("按比例得分", quotient)),
                        Phrases.points(points),
                        Optional.of(citation)));
    }

    @Override
    public Wording sentence() {
        BigDecimal denominator = formula.denominator(quantity);
        String sum = formula.numbers(quantity) + "＝" + Phrases.quotient(product(), denominator);
        return Phrases.join(
                Phrases.target(quantity),
                Wording.of(formula.why().zh() + "，按比例 " + sum, formula.why().en() + ", in proportion " + sum),
                Phrases.rounded(product(), denominator, points),
                Phrases.cited(citation));
    }

    private BigDecimal product() {
        return formula.numerator(quantity).multiply(quantity.weight());
    }
}
