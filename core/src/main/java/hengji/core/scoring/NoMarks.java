package hengji.core.scoring;

import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A measured row that earns nothing (不得分), and why. */
record NoMarks(Quantity quantity, Wording why, Citation citation) implements Outcome {
    private static final BigDecimal NOTHING = Rounding.SCORE.apply(BigDecimal.ZERO);

    @Override
    public Status status() {
        return Status.SCORED;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.of(NOTHING);
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(why, "0", Inputs.of(quantity), Phrases.points(NOTHING), Optional.of(citation)));
    }

    @Override
    public Wording sentence() {
        return Phrases.join(
                Phrases.target(quantity),
                Wording.of(why.zh() + "，得 0.00 分", why.en() + ", scores 0.00"),
                Phrases.cited(citation));
    }
}
