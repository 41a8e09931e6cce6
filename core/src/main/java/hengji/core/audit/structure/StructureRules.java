package hengji.core.audit.structure;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class StructureRules {
    private StructureRules() {}

    public static List<Rule> all() {
        return List.of(
                new RequiredHeads(),
                new BudgetParts(),
                new WeightTotal(),
                new WeightSplit(),
                new WeightOfRow(),
                new WeightConcentration(),
                new WeightsAlike(),
                new IndicatorCount(),
                new TemplateLeftovers(),
                new LegalSign(),
                new NumberAndUnit(),
                new PercentRange(),
                new TitleAgainstColumns(),
                new DuplicateName(),
                new NearDuplicates(),
                new FirstLevelsPresent(),
                new OutputLevelsPresent(),
                new SecondLevelName(),
                new SecondLevelHome(),
                new TaskHasIndicator(),
                new GoalHasIndicator(),
                new TaskAmounts(),
                new DeadlineInYear(),
                new Typography(),
                new OtherYear());
    }
}
