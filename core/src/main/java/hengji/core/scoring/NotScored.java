package hengji.core.scoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Something this form does not score (不计分), and why. */
record NotScored(Wording why) implements Outcome {
    private static final Citation BY_FORM = Citation.systemDefault("按表上的分值设置");

    @Override
    public Status status() {
        return Status.NOT_APPLICABLE;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.empty();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(Wording.of("不计分", "not scored"), "", List.of(), why.zh(), Optional.of(BY_FORM)));
    }

    @Override
    public Wording sentence() {
        return Phrases.join(why, Phrases.cited(BY_FORM));
    }
}
