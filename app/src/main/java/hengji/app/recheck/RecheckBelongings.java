package hengji.app.recheck;

import static hengji.app.tables.Tables.RECHECK;
import static hengji.app.tables.Tables.RECHECK_CANDIDATE;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A form that could be drawn belongs to the draw's frame for good. */
@Component
class RecheckBelongings implements Belongings {
    private static final Wording KEPT = Wording.of(
            "这张表列入过抽查复核的抽样名单，名单须长期保存，不能删除。",
            "This form was in the frame of a draw, which stays; it cannot be removed.");

    private final DSLContext database;

    RecheckBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(RECHECK_CANDIDATE, RECHECK_CANDIDATE.FORM_ID.eq(form))
                        || database.fetchExists(RECHECK, RECHECK.FORM_ID.eq(form))
                ? Optional.of(KEPT)
                : Optional.empty();
    }
}
