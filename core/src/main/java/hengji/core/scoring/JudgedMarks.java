package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.form.Indicator;
import hengji.core.policy.Band;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A person's score, taken as it is because it lies in its band (人工评定). */
record JudgedMarks(Indicator row, BigDecimal weight, Band band, Citation citation, BigDecimal given)
        implements Outcome {
    @Override
    public Status status() {
        return Status.JUDGED;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.of(points());
    }

    private BigDecimal points() {
        return given.scale() < Rounding.SCORE.places() ? Rounding.SCORE.apply(given) : given;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(
                Wording.of("定性指标人工评定", "judged by a person"),
                band.marks(weight),
                List.of(
                        new Step.Input("达成情况", band.judgement().chinese()),
                        new Step.Input("权重", Decimals.text(weight)),
                        new Step.Input("评定得分", Phrases.points(points()))),
                Phrases.points(points()),
                Optional.of(citation)));
    }

    @Override
    public Wording sentence() {
        String score = Phrases.points(points());
        return Phrases.join(
                Wording.of(
                        "定性指标，评为“" + band.judgement().chinese() + "”，" + band.marks(weight) + "，人工评定 " + score + " 分",
                        "qualitative, judged " + band.judgement() + ", band " + band.marks(weight) + ", a person gave "
                                + score),
                Phrases.cited(citation));
    }
}
