package hengji.app.evidence;

import static hengji.app.tables.Tables.EVIDENCE;

import hengji.app.form.Belongings;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Evidence keeps its form until somebody takes it back; the lines of files taken back go with the form. */
@Component
@Order(90)
class EvidenceBelongings implements Belongings {
    private final DSLContext database;

    EvidenceBelongings(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<Wording> obstacle(long form) {
        int files = database.fetchCount(EVIDENCE, EVIDENCE.FORM_ID.eq(form), EVIDENCE.REMOVED_AT.isNull());
        return files == 0
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "这张表有 " + files + " 份佐证材料，不能删除；确实不要的，请先逐份撤下材料。",
                        "This form has " + files + " files of evidence; take them back before it is removed."));
    }

    @Override
    public List<String> clear(long form) {
        return database.deleteFrom(EVIDENCE)
                .where(EVIDENCE.FORM_ID.eq(form))
                .returning()
                .fetch()
                .map(file -> String.join("\t", "已撤下的佐证材料", file.getLineage(), file.getName(), file.getSha256()));
    }
}
