package hengji.app.monitoring;

import static hengji.app.tables.Tables.MONITORING;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A monitoring sheet, and the warnings that came of it, keep their form. */
@Component
class MonitoringBelongings implements Belongings {
    private static final Wording WATCHED =
            Wording.of("这张表已有运行监控记录，不能删除。", "This form has monitoring sheets and cannot be removed.");

    private final DSLContext database;

    MonitoringBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(MONITORING, MONITORING.FORM_ID.eq(form)) ? Optional.of(WATCHED) : Optional.empty();
    }
}
