package hengji.core.audit.content;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class ContentRules {
    private static final List<Rule> ALL = List.of(
            new CostWantsMore(),
            new CostFixed(),
            new CostAgainstBudget(),
            new MoneyOutsideCost(),
            new CountUnderQuality(),
            new VagueTarget(),
            new QualitativeShare(),
            new MeasurableDeclaredQualitative(),
            new NameIsAction(),
            new SeveralMeasures(),
            new SatisfactionExtreme(),
            new SatisfactionNotPercent(),
            new ShareImpossibleOnBase(),
            new RateAgainstRows(),
            new UnevenStrictness(),
            new AllCountedDifferently(),
            new UnitsMixed(),
            new ImpliedUnitPrice(),
            new VagueDeadline(),
            new Uncontrollable());

    private ContentRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
