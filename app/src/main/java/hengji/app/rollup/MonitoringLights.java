package hengji.app.rollup;

import hengji.app.form.FormHead;
import hengji.app.monitoring.Watch;
import hengji.app.monitoring.Watched;
import hengji.app.monitoring.Watching;
import hengji.core.audit.RedLight;
import hengji.core.monitoring.Light;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The red lights of the last period that was filed for the target a self-evaluation answers for. */
@Component
class MonitoringLights implements YearLights {
    private final Watching watching;

    MonitoringLights(Watching watching) {
        this.watching = watching;
    }

    @Override
    public String mark(FormHead selfEvaluation) {
        return filed(selfEvaluation).stream()
                .map(watch -> watch.months() + "@"
                        + watch.filedAt().map(Object::toString).orElse(""))
                .collect(Collectors.joining(" ", "watched ", ""));
    }

    @Override
    public List<RedLight> reds(FormHead selfEvaluation) {
        return filed(selfEvaluation).stream()
                .max(Comparator.comparingInt(Watch::months))
                .map(last -> watching.get(last.form(), last.months()))
                .map(MonitoringLights::reds)
                .orElse(List.of());
    }

    private static List<RedLight> reds(Watched watched) {
        return watched.light().rows().stream()
                .filter(row -> row.light() == Light.RED)
                .map(row ->
                        new RedLight(row.observation().row(), watched.watch().period()))
                .toList();
    }

    private List<Watch> filed(FormHead head) {
        return head.isEvaluated() && head.targetForm() != 0
                ? watching.of(List.of(head.targetForm())).stream()
                        .filter(Watch::filed)
                        .toList()
                : List.of();
    }
}
