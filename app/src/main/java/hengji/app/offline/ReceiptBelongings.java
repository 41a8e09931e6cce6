package hengji.app.offline;

import static hengji.app.tables.Tables.OFFLINE_RECEIPT;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A receipt counts as filed: its form stays. */
@Component
class ReceiptBelongings implements Belongings {
    private static final Wording RECEIVED = Wording.of(
            "财政已登记这张表的线下报送回执，不能删除。", "The bureau has registered a receipt for this form; it cannot be removed.");

    private final DSLContext database;

    ReceiptBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(OFFLINE_RECEIPT, OFFLINE_RECEIPT.FORM_ID.eq(form))
                ? Optional.of(RECEIVED)
                : Optional.empty();
    }
}
