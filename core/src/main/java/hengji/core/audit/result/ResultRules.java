package hengji.core.audit.result;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class ResultRules {
    private static final List<Rule> ALL = List.of(
            new SelfScoreDiffers(),
            new ScoreOutOfRange(),
            new TotalDiffers(),
            new LossWithoutReason(),
            new OverAchievementWithoutReason(),
            new ReasonEmptyOrNeedless(),
            new TooGoodToBeTrue(),
            new AttainmentOverExecution(),
            new BudgetWithoutReason(),
            new ExecutedAboveBudget(),
            new UnitDiffers(),
            new WordsForNumber(),
            new DiffersFromApproved(),
            new EvidenceMissing(),
            new JudgementOutsideBand(),
            new GradeDiffers(),
            new ReportFiguresDiffer(),
            new MonitoringWasRed(),
            new OverAchievementPassed(),
            new VersionsDiffer());

    private ResultRules() {}

    public static List<Rule> all() {
        return ALL;
    }
}
