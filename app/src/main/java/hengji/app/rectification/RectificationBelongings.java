package hengji.app.rectification;

import static hengji.app.tables.Tables.RECTIFICATION;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** An item keeps the form it was found in. */
@Component
class RectificationBelongings implements Belongings {
    private static final Wording LISTED = Wording.of(
            "这张表有列入整改台账的事项，不能删除。", "Items of the rectification ledger refer to this form; it cannot be removed.");

    private final DSLContext database;

    RectificationBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(RECTIFICATION, RECTIFICATION.FORM_ID.eq(form))
                ? Optional.of(LISTED)
                : Optional.empty();
    }
}
