package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row that does not apply (不适用). It is dropped, and its weight earns the share that the other rows earned, so that
 * the form keeps its maximum and the printed column still adds up.
 *
 * @param reason as recorded on the form
 * @param weight the row's weight
 * @param earned what the rows that apply earned; absent while one of them is open
 * @param outOf the weight of the rows that apply
 */
record Dropped(String reason, BigDecimal weight, Optional<BigDecimal> earned, BigDecimal outOf) implements Outcome {
    private static final Citation RESCALED = Citation.systemDefault("不适用指标剔除后按其余指标得分率折算");
    private static final Wording NAME = Wording.of("不适用，按其余指标折算", "not applicable, rescaled");

    static Dropped open(String reason, BigDecimal weight) {
        return new Dropped(reason, weight, Optional.empty(), BigDecimal.ZERO);
    }

    Dropped rescaled(BigDecimal points, BigDecimal applicable) {
        return new Dropped(reason, weight, Optional.of(points), applicable);
    }

    @Override
    public Status status() {
        return Status.NOT_APPLICABLE;
    }

    @Override
    public Optional<BigDecimal> score() {
        return earned.filter(_ -> outOf.signum() > 0).map(points -> Rounding.SCORE.quotient(points, weight, outOf));
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(
                NAME,
                "其余指标得分÷其余指标权重×本项权重",
                List.of(
                        new Step.Input("原因", reason),
                        new Step.Input("其余指标得分", earned.map(Phrases::points).orElse("")),
                        new Step.Input("其余指标权重", Decimals.text(outOf)),
                        new Step.Input("本项权重", Decimals.text(weight))),
                score().map(Phrases::points).orElse(""),
                Optional.of(RESCALED)));
    }

    @Override
    public Wording sentence() {
        Wording why = Wording.of("不适用（" + reason + "），", "not applicable (" + reason + "), ");
        return Phrases.join(why, score().map(this::rescaling).orElseGet(Dropped::waiting), Phrases.cited(RESCALED));
    }

    private Wording rescaling(BigDecimal score) {
        BigDecimal points = earned.orElseThrow();
        String sum = Phrases.points(points) + "÷" + Decimals.text(outOf) + "×" + Decimals.text(weight) + "＝"
                + Phrases.quotient(points.multiply(weight), outOf);
        return Phrases.join(
                Wording.of("剔除后按其余指标得分率折算 " + sum, "dropped and rescaled by the other rows " + sum),
                Phrases.rounded(points.multiply(weight), outOf, score));
    }

    private static Wording waiting() {
        return Wording.of("剔除；其余指标全部测算后折算", "dropped; rescaled once all other rows are scored");
    }
}
