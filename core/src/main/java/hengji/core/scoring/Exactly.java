package hengji.core.scoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.ScoringPolicy;

/** "＝": a positive target is scored as "≥"; zero is met or not; below zero only equality can be told. */
record Exactly(ScoringPolicy policy, Way positive) implements Way {
    private static final Citation ZERO = Citation.systemDefault("指标值为0的计分");
    private static final Wording NOT_ZERO = Wording.of("指标值为 0 而未达到", "the target is 0 and was not kept");

    static Exactly under(ScoringPolicy policy) {
        return new Exactly(policy, new MoreIsBetter(policy));
    }

    @Override
    public Outcome score(Quantity quantity) {
        int sign = quantity.target().signum();
        if (sign > 0) {
            return positive.score(quantity);
        }
        if (quantity.met()) {
            return FullMarks.of(quantity, policy.moreForm().citation());
        }
        return sign == 0 ? new NoMarks(quantity, NOT_ZERO, ZERO) : Obstacles.noRatio(quantity);
    }
}
