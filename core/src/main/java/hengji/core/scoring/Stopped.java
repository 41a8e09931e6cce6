package hengji.core.scoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where a computation stopped, and what a person has to supply (需人工核定). */
record Stopped(Wording why) implements Outcome {
    private static final Citation HONESTY = Citation.systemDefault("空白、文字或不能比较的数值不计分，留待人工核定");
    private static final Wording NAME = Wording.of("无法测算", "cannot tell");

    static Stopped because(String zh, String en) {
        return new Stopped(Wording.of(zh, en));
    }

    @Override
    public Status status() {
        return Status.CANNOT_TELL;
    }

    @Override
    public Optional<BigDecimal> score() {
        return Optional.empty();
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step(NAME, "", List.of(), why.zh(), Optional.of(HONESTY)));
    }

    @Override
    public Wording sentence() {
        return Phrases.join(Wording.of("需人工核定：" + why.zh(), "cannot tell: " + why.en()), Phrases.cited(HONESTY));
    }
}
