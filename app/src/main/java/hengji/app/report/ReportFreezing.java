package hengji.app.report;

import hengji.app.form.Versions;
import hengji.app.path.FormMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the report beside every version that a step freezes, in the step's transaction. */
@Component
class ReportFreezing {
    private final Sections store;
    private final Versions versions;

    ReportFreezing(Sections store, Versions versions) {
        this.store = store;
        this.versions = versions;
    }

    @EventListener
    void moved(FormMoved step) {
        List<Section> sections = store.list(step.form());
        if (sections.isEmpty()) {
            return;
        }
        List<Versions.Version> frozen = versions.list(step.form());
        if (!frozen.isEmpty() && store.frozen(frozen.getLast().id()).isEmpty()) {
            store.freeze(frozen.getLast().id(), sections);
        }
    }
}
