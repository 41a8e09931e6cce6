package hengji.core.monitoring;

import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.MonitoringPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a whole form stands at the end of a period. It is red exactly where something calls for a warning.
 *
 * @param period the period
 * @param execution how the money stands
 * @param rows how each target stands, in the form's order
 * @param progress weighted progress of the targets that grow with the year, in percent as shown
 * @param triggers what calls for a warning, in their order; empty unless red
 * @param light its light
 * @param blame on whose side the causes of what is red lie
 * @param sentence in one sentence
 * @param steps how it came about
 */
public record FormLight(
        MonitoringPeriod period,
        ExecutionLight execution,
        List<RowLight> rows,
        Optional<BigDecimal> progress,
        List<Trigger> triggers,
        Light light,
        Blame blame,
        Wording sentence,
        List<Step> steps)
        implements Derivation {
    public FormLight {
        rows = List.copyOf(rows);
        triggers = triggers.stream().sorted().toList();
        steps = List.copyOf(steps);
    }

    /** What is kept of it. */
    public PeriodLight outcome() {
        return new PeriodLight(period, light, blame);
    }

    /** Rows of that light, in the form's order. */
    public List<RowLight> rows(Light wanted) {
        return rows.stream().filter(row -> row.light() == wanted).toList();
    }
}
