package hengji.app.monitoring;

import hengji.app.form.FormHead;
import hengji.app.rollup.YearLights;
import hengji.core.audit.RedLight;
import hengji.core.monitoring.Light;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the rules of a self-evaluation what was red in the last period that was handed in (rule 67). */
@Component
class RedRows implements YearLights {
    private final Watches watches;
    private final Watching watching;

    RedRows(Watches watches, Watching watching) {
        this.watches = watches;
        this.watching = watching;
    }

    @Override
    @Transactional(readOnly = true)
    public String mark(FormHead selfEvaluation) {
        return last(selfEvaluation)
                .map(sheet -> "monitoring" + sheet.id() + ":" + sheet.filedAt().orElseThrow())
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public List<RedLight> reds(FormHead selfEvaluation) {
        return last(selfEvaluation)
                .map(sheet -> watching.get(sheet.form(), sheet.months()).light().rows(Light.RED).stream()
                        .map(row -> new RedLight(row.observation().row(), sheet.period()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Watch> last(FormHead selfEvaluation) {
        return selfEvaluation.targetForm() == 0
                ? Optional.empty()
                : watches.of(List.of(selfEvaluation.targetForm())).stream()
                        .filter(Watch::filed)
                        .max(Comparator.comparingInt(Watch::months));
    }
}
