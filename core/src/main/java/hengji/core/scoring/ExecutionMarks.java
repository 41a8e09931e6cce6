package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.ExecutionBase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Executed over budget, times the weight, never above it (预算执行率得分). */
record ExecutionMarks(
        ExecutionBase base,
        BigDecimal budget,
        BigDecimal executed,
        BigDecimal weight,
        Citation citation,
        BigDecimal points)
        implements Outcome {

    static ExecutionMarks of(
            ExecutionBase base, BigDecimal budget, BigDecimal executed, BigDecimal weight, Citation citation) {
        BigDecimal linear = Rounding.SCORE.quotient(executed, weight, budget);
        BigDecimal points = linear.min(Rounding.SCORE.apply(weight));
        return new ExecutionMarks(base, budget, executed, weight, citation, points);
    }

    boolean isBelow(BigDecimal percent) {
        return executed.multiply(Decimals.HUNDRED).compareTo(budget.multiply(percent)) < 0;
    }

    String rate() {
        return Decimals.percent(executed, budget).toPlainString() + "%";
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
                        Wording.of("预算执行率", "execution rate"),
                        "全年执行数÷" + base.chinese(),
                        List.of(
                                new Step.Input("全年执行数", Decimals.text(executed)),
                                new Step.Input(base.chinese(), Decimals.text(budget))),
                        rate(),
                        Optional.of(citation)),
                new Step(
                        Wording.of("预算执行率得分", "execution score"),
                        "全年执行数÷" + base.chinese() + "×分值，不超过分值",
                        List.of(new Step.Input("执行率", rate()), new Step.Input("分值", Decimals.text(weight))),
                        Phrases.points(points),
                        Optional.of(citation)));
    }

    @Override
    public Wording sentence() {
        String sum = Decimals.text(executed) + "÷" + Decimals.text(budget) + "×" + Decimals.text(weight);
        return Phrases.join(
                Wording.of("预算执行率 " + rate() + "，", "execution rate " + rate() + ", "),
                executed.compareTo(budget) > 0 ? capped() : linear(sum),
                Phrases.cited(citation));
    }

    private Wording capped() {
        String score = Phrases.points(points);
        return Wording.of(
                "执行数超过" + base.chinese() + "，按满分 " + score + " 分封顶", "above the budget, capped at full marks " + score);
    }

    private Wording linear(String sum) {
        BigDecimal product = executed.multiply(weight);
        String equation = sum + "＝" + Phrases.quotient(product, budget);
        return Phrases.join(Wording.of(equation, equation), Phrases.rounded(product, budget, points));
    }
}
