package hengji.app.approve;

import static hengji.app.tables.Tables.APPROVAL_LINE;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A line of an approval keeps its form. */
@Component
class ApprovalBelongings implements Belongings {
    private static final Wording DECIDED = Wording.of(
            "这张表列入过批复批次，批复记录须长期保存，不能删除。",
            "This form was part of an approval, whose record stays; it cannot be removed.");

    private final DSLContext database;

    ApprovalBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(APPROVAL_LINE, APPROVAL_LINE.FORM_ID.eq(form))
                ? Optional.of(DECIDED)
                : Optional.empty();
    }
}
