package hengji.core.scoring;

import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The target is met: the whole weight (完成得满分). */
record FullMarks(Quantity quantity, Citation citation, BigDecimal points) implements Outcome {
    private static final Wording NAME = Wording.of("完成目标，得满分", "target met, full marks");

    static FullMarks of(Quantity quantity, Citation citation) {
        return new FullMarks(quantity, citation, Rounding.SCORE.apply(quantity.weight()));
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
        return List.of(new Step(NAME, "权重", Inputs.of(quantity), Phrases.points(points), Optional.of(citation)));
    }

    @Override
    public Wording sentence() {
        String score = Phrases.points(points);
        return Phrases.join(
                Phrases.target(quantity),
                Wording.of("已完成，得满分 " + score + " 分", "met, full marks " + score),
                Phrases.cited(citation));
    }
}
