package hengji.core.scoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.ScoringPolicy;

/** "≤" and "＜" (反向指标): kept earns the weight; passed is scored by form A, B or C of the pack. */
record LessIsBetter(ScoringPolicy policy) implements Way {
    private static final Wording TWICE = Wording.of("已达指标值的 2 倍", "twice the ceiling or more");
    private static final Wording PASSED = Wording.of("超过指标值", "above the ceiling");

    @Override
    public Outcome score(Quantity quantity) {
        Citation citation = policy.lessForm().citation();
        if (quantity.met()) {
            return FullMarks.of(quantity, citation);
        }
        return switch (policy.lessForm().value()) {
            case A -> deducted(quantity, citation);
            case B -> quotient(quantity, citation);
            case C -> new NoMarks(quantity, PASSED, citation);
        };
    }

    private static Outcome deducted(Quantity quantity, Citation citation) {
        return switch (quantity.target().signum()) {
            case -1 -> Obstacles.noRatio(quantity);
            case 0 -> new NoMarks(quantity, PASSED, citation);
            default ->
                Formula.EXCESS_DEDUCTED.numerator(quantity).signum() <= 0
                        ? new NoMarks(quantity, TWICE, citation)
                        : Proportional.of(quantity, Formula.EXCESS_DEDUCTED, citation);
        };
    }

    private static Outcome quotient(Quantity quantity, Citation citation) {
        return switch (quantity.target().signum()) {
            case -1 -> Obstacles.noRatio(quantity);
            case 0 -> new NoMarks(quantity, PASSED, citation);
            default -> Proportional.of(quantity, Formula.CEILING_OVER_ACTUAL, citation);
        };
    }
}
