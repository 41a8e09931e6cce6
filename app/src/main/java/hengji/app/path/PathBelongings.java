package hengji.app.path;

import static hengji.app.tables.Tables.FORM_PATH;
import static hengji.app.tables.Tables.FORM_WITHHELD;
import static hengji.app.tables.Tables.RETURN_SLIP;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** A return sheet keeps its form; the way a form began with and its mark 不予公开 go with it. */
@Component
class PathBelongings implements Belongings {
    private static final Wording RETURNED = Wording.of(
            "这张表有退回意见单，不能删除；请按意见修改后再报送。", "This form has a return sheet and cannot be removed; answer it instead.");

    private final DSLContext database;

    PathBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        return database.fetchExists(RETURN_SLIP, RETURN_SLIP.FORM_ID.eq(form))
                ? Optional.of(RETURNED)
                : Optional.empty();
    }

    @Override
    public List<String> clear(long form) {
        database.deleteFrom(FORM_PATH).where(FORM_PATH.FORM_ID.eq(form)).execute();
        return database.deleteFrom(FORM_WITHHELD)
                .where(FORM_WITHHELD.FORM_ID.eq(form))
                .returning()
                .fetch()
                .map(withheld -> "不予公开\t" + withheld.getGround() + "\t" + withheld.getClause());
    }
}
