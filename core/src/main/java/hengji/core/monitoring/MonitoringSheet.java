package hengji.core.monitoring;

import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.policy.MonitoringPeriod;
import java.util.List;
import java.util.Optional;

/**
 * What is known at the end of a period (绩效运行监控表).
 *
 * @param period up to when
 * @param total the total line: budget, and what was spent in the period
 * @param moneyCauses why the money is behind
 * @param rows the indicators
 */
public record MonitoringSheet(
        MonitoringPeriod period, Optional<BudgetLine> total, List<Deviation> moneyCauses, List<Observation> rows) {
    public MonitoringSheet {
        moneyCauses = List.copyOf(moneyCauses);
        rows = List.copyOf(rows);
    }

    /** A monitoring form as it is read, without what only people can add. */
    public static MonitoringSheet of(Form form, MonitoringPeriod period) {
        return new MonitoringSheet(
                period,
                form.budget().find(BudgetRole.TOTAL),
                List.of(),
                form.indicators().stream().map(Observation::of).toList());
    }
}
