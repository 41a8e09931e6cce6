package hengji.app.warning;

import static hengji.app.tables.Tables.MONITORING_WARNING;

import hengji.app.monitoring.WarningLinks;
import hengji.core.monitoring.WarningState;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The warning a sheet led to. */
@Component
class SheetWarnings implements WarningLinks {
    private final WarningStore store;

    SheetWarnings(WarningStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(long sheet) {
        return store
                .list(
                        MONITORING_WARNING.MONITORING_ID.eq(sheet),
                        MONITORING_WARNING.STATE.ne(WarningState.WITHDRAWN.name()))
                .stream()
                .map(Warned::link)
                .findFirst();
    }
}
