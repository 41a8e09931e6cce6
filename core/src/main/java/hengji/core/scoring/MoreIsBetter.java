package hengji.core.scoring;

import hengji.core.explain.Wording;
import hengji.core.policy.MoreForm;
import hengji.core.policy.ScoringPolicy;

/** "≥" and "＞" (正向指标): met earns the weight, missed a share of it. */
record MoreIsBetter(ScoringPolicy policy) implements Way {
    private static final Wording MISSED = Wording.of("未完成，不按比例计分", "missed, no proportional marks");
    private static final Wording NEGATIVE = Wording.of("完成值为负数", "the actual is negative");

    @Override
    public Outcome score(Quantity quantity) {
        return quantity.met() ? met(quantity) : missed(quantity);
    }

    private Outcome met(Quantity quantity) {
        return OverAchieved.applies(quantity, policy.overAchievement().value())
                ? OverAchieved.of(quantity, policy.overAchievement())
                : FullMarks.of(quantity, policy.moreForm().citation());
    }

    private Outcome missed(Quantity quantity) {
        var rule = policy.moreForm();
        if (rule.value() == MoreForm.NOTHING) {
            return new NoMarks(quantity, MISSED, rule.citation());
        }
        if (quantity.target().signum() <= 0) {
            return Obstacles.noRatio(quantity);
        }
        return quantity.actual().signum() < 0
                ? new NoMarks(quantity, NEGATIVE, rule.citation())
                : Proportional.of(quantity, Formula.ATTAINED, rule.citation());
    }
}
