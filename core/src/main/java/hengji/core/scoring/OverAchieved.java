package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.OverAchievement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The target is passed by more than the pack's trigger (超额完成): full marks less what the pack takes off. */
record OverAchieved(Quantity quantity, Cited<OverAchievement> rule, BigDecimal points) implements Outcome {

    /** Whether attainment lies above the trigger; only a positive target has an attainment. */
    static boolean applies(Quantity quantity, OverAchievement rule) {
        return quantity.target().signum() > 0
                && quantity.actual()
                                .multiply(Decimals.HUNDRED)
                                .compareTo(quantity.target().multiply(rule.trigger()))
                        > 0;
    }

    static OverAchieved of(Quantity quantity, Cited<OverAchievement> rule) {
        BigDecimal cut = rule.value().automaticCut().orElse(BigDecimal.ZERO);
        BigDecimal left = quantity.weight().subtract(cut).max(BigDecimal.ZERO);
        return new OverAchieved(quantity, rule, Rounding.SCORE.apply(left));
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
        String formula = rule.value().automaticCut().isPresent() ? "权重－超额扣分" : "权重";
        return List.of(
                new Step(
                        Wording.of("完成率", "attainment"),
                        "完成值÷指标值",
                        Inputs.of(quantity),
                        attainment(),
                        Optional.of(rule.citation())),
                new Step(
                        Wording.of("超额完成", "over-achievement"),
                        formula,
                        List.of(new Step.Input("权重", quantity.weightText()), new Step.Input("超额扣分", cut())),
                        Phrases.points(points),
                        Optional.of(rule.citation())));
    }

    @Override
    public Wording sentence() {
        String score = Phrases.points(points);
        String trigger = Decimals.text(rule.value().trigger()) + "%";
        Wording effect = rule.value().automaticCut().isPresent()
                ? Wording.of("按口径扣 " + cut() + " 分，得 " + score + " 分", cut() + " points off, scores " + score)
                : Wording.of("不自动扣分，得满分 " + score + " 分", "no automatic cut, full marks " + score);
        return Phrases.join(
                Phrases.target(quantity),
                Wording.of(
                        "完成率 " + attainment() + "，超过 " + trigger + "，" + duty().zh(),
                        "attainment " + attainment() + ", above " + trigger + ", " + duty().en()),
                effect,
                Phrases.cited(rule.citation()));
    }

    private Wording duty() {
        return rule.value().reasonDue() ? Wording.of("须说明原因，", "a reason is due, ") : Wording.of("", "");
    }

    private String cut() {
        return Decimals.text(rule.value().automaticCut().orElse(BigDecimal.ZERO));
    }

    private String attainment() {
        return Decimals.text(Decimals.percent(quantity.actual(), quantity.target())) + "%";
    }
}
