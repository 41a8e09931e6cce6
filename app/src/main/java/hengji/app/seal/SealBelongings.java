package hengji.app.seal;

import static hengji.app.tables.Tables.SEALED_SCAN;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A sealed scan keeps its form. */
@Component
class SealBelongings implements Belongings {
    private static final Wording SEALED =
            Wording.of("已上传这张表的盖章扫描件，不能删除。", "A sealed scan of this form was uploaded; it cannot be removed.");

    private final DSLContext database;

    SealBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(SEALED_SCAN, SEALED_SCAN.FORM_ID.eq(form)) ? Optional.of(SEALED) : Optional.empty();
    }
}
