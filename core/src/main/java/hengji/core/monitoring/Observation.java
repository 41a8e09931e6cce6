package hengji.core.monitoring;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * One row of a monitoring form.
 *
 * @param row the indicator; its actual is what was reached by the end of the period (1–N月执行情况)
 * @param expected 全年预计完成情况
 * @param likelihood 完成目标可能性
 * @param deviations 偏差原因
 * @param pace how a person says the target comes about; absent: as sign and kind suggest
 */
public record Observation(
        Indicator row,
        Field<Figure> expected,
        Optional<Likelihood> likelihood,
        List<Deviation> deviations,
        Optional<Pace> pace) {
    public Observation {
        deviations = List.copyOf(deviations);
    }

    /** A row of which nothing but its figures is known. */
    public static Observation of(Indicator row) {
        return new Observation(row, Field.absent(), Optional.empty(), List.of(), Optional.empty());
    }

    public Observation expecting(Field<Figure> yearEnd) {
        return new Observation(row, yearEnd, likelihood, deviations, pace);
    }

    public Observation likely(Likelihood said) {
        return new Observation(row, expected, Optional.of(said), deviations, pace);
    }

    public Observation because(Deviation... causes) {
        return new Observation(row, expected, likelihood, List.of(causes), pace);
    }

    public Observation at(Pace known) {
        return new Observation(row, expected, likelihood, deviations, Optional.of(known));
    }
}
