package hengji.app.consolidation;

import static hengji.app.tables.Tables.CONSOLIDATION_LINE;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A form a department has judged stays. */
@Component
class SummaryBelongings implements Belongings {
    private static final Wording JUDGED = Wording.of(
            "主管部门已对这张表写了复核意见，不能删除。", "The department has given its opinion on this form; it cannot be removed.");

    private final DSLContext database;

    SummaryBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(CONSOLIDATION_LINE, CONSOLIDATION_LINE.FORM_ID.eq(form))
                ? Optional.of(JUDGED)
                : Optional.empty();
    }
}
