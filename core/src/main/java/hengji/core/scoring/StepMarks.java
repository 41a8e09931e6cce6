package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.SatisfactionStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The share of the step that the satisfaction reached (按档得分). */
record StepMarks(Quantity quantity, Cited<List<SatisfactionStep>> rule, BigDecimal share, BigDecimal points)
        implements Outcome {

    static StepMarks of(Quantity quantity, Cited<List<SatisfactionStep>> rule) {
        BigDecimal share = rule.value().stream()
                .filter(step -> quantity.actual().compareTo(step.from()) >= 0)
                .findFirst()
                .map(SatisfactionStep::share)
                .orElse(BigDecimal.ZERO);
        return new StepMarks(
                quantity, rule, share, Rounding.SCORE.quotient(share, quantity.weight(), Decimals.HUNDRED));
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
        return List.of(
                new Step(
                        Wording.of("满意度分档", "step of satisfaction"),
                        "按完成值所在档",
                        Inputs.of(quantity),
                        shareText(),
                        Optional.of(rule.citation())),
                new Step(
                        Wording.of("按档得分", "share of the weight"),
                        "权重×档位比例",
                        List.of(new Step.Input("权重", quantity.weightText()), new Step.Input("档位比例", shareText())),
                        Phrases.points(points),
                        Optional.of(rule.citation())));
    }

    @Override
    public Wording sentence() {
        String sum = quantity.weightText() + "×" + shareText();
        return Phrases.join(
                Phrases.target(quantity),
                Wording.of("按满意度分档 " + sum, "by steps of satisfaction " + sum),
                Phrases.rounded(quantity.weight().multiply(share), Decimals.HUNDRED, points),
                Phrases.cited(rule.citation()));
    }

    private String shareText() {
        return Decimals.text(share) + "%";
    }
}
