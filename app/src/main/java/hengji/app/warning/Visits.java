package hengji.app.warning;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.monitoring.Watch;
import hengji.app.monitoring.Watching;
import hengji.core.monitoring.PeriodLight;
import hengji.core.monitoring.Streak;
import hengji.core.policy.MonitoringPeriod;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warnings in a row: which forms somebody should go and see (实地核查). */
@Service
public class Visits {
    private final Watching watching;
    private final Assessor assessor;

    Visits(Watching watching, Assessor assessor) {
        this.watching = watching;
        this.assessor = assessor;
    }

    /** The row of red periods a form's year ends with. */
    @Transactional(readOnly = true)
    public Streak of(FormHead head) {
        return of(head, watching.of(List.of(head.id())));
    }

    /** The same, of sheets already read. */
    public Streak of(FormHead head, List<Watch> sheets) {
        Map<Integer, MonitoringPeriod> periods = watching.periods(head).stream()
                .collect(Collectors.toMap(MonitoringPeriod::months, Function.identity()));
        List<PeriodLight> lights = sheets.stream()
                .filter(sheet -> periods.containsKey(sheet.months()))
                .flatMap(sheet -> sheet.outcome().stream()
                        .map(outcome -> new PeriodLight(
                                java.util.Objects.requireNonNull(periods.get(sheet.months())),
                                outcome.light(),
                                outcome.blame())))
                .toList();
        return Streak.of(lights, assessor.pack(head.region(), head.year()));
    }
}
