package hengji.core.scoring;

import hengji.core.policy.ScoringPolicy;

/** Scores a row by its sign (比例计分). */
record BySign(Way more, Way equal, Way less) implements Way {
    static BySign under(ScoringPolicy policy) {
        return new BySign(new MoreIsBetter(policy), Exactly.under(policy), new LessIsBetter(policy));
    }

    @Override
    public Outcome score(Quantity quantity) {
        return switch (quantity.sign()) {
            case AT_LEAST, MORE_THAN -> more.score(quantity);
            case EQUAL -> equal.score(quantity);
            case AT_MOST, LESS_THAN -> less.score(quantity);
            case QUALITATIVE ->
                throw new IllegalStateException("row " + quantity.row().row() + " has no direction");
        };
    }
}
