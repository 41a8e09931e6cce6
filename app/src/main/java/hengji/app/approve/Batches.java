package hengji.app.approve;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.APPROVAL_BATCH;
import static hengji.app.tables.Tables.APPROVAL_LINE;
import static hengji.app.tables.Tables.FORM_VERSION;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The receipts of approvals. */
@Service
public class Batches {
    private final DSLContext database;
    private final Forms forms;
    private final Trees trees;

    Batches(DSLContext database, Forms forms, Trees trees) {
        this.database = database;
        this.forms = forms;
        this.trees = trees;
    }

    /** One receipt, if it is of one of these regions. */
    @Transactional(readOnly = true)
    public Optional<Batch> find(long id, Collection<String> regions) {
        return list(APPROVAL_BATCH.ID.eq(id), regions).stream().findFirst();
    }

    /** All receipts of these regions, newest first. */
    @Transactional(readOnly = true)
    public List<Batch> of(Collection<String> regions) {
        return list(APPROVAL_BATCH.ID.isNotNull(), regions);
    }

    private List<Batch> list(Condition condition, Collection<String> regions) {
        return database
                .select()
                .from(APPROVAL_BATCH)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(APPROVAL_BATCH.MADE_BY))
                .where(condition, APPROVAL_BATCH.REGION_CODE.in(regions))
                .orderBy(APPROVAL_BATCH.ID.desc())
                .limit(100)
                .fetch()
                .stream()
                .map(this::batch)
                .toList();
    }

    private Batch batch(Record found) {
        return new Batch(
                found.get(APPROVAL_BATCH.ID),
                found.get(APPROVAL_BATCH.REGION_CODE),
                found.get(APPROVAL_BATCH.DOCUMENT_NO),
                found.get(APPROVAL_BATCH.DOCUMENT_DATE),
                new Enclosed.Scan(found.get(APPROVAL_BATCH.SCAN_SHA256), found.get(APPROVAL_BATCH.SCAN_NAME)),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                found.get(APPROVAL_BATCH.MADE_AT),
                lines(found.get(APPROVAL_BATCH.ID)));
    }

    private List<Batch.Line> lines(long batch) {
        return database
                .select()
                .from(APPROVAL_LINE)
                .leftJoin(FORM_VERSION)
                .on(FORM_VERSION.ID.eq(APPROVAL_LINE.VERSION_ID))
                .where(APPROVAL_LINE.BATCH_ID.eq(batch))
                .orderBy(APPROVAL_LINE.FORM_ID)
                .fetch()
                .stream()
                .map(this::line)
                .toList();
    }

    private Batch.Line line(Record found) {
        FormHead head = forms.get(found.get(APPROVAL_LINE.FORM_ID));
        return new Batch.Line(
                head.id(),
                trees.tree().get(head.organisation()).name(),
                head.year() + "年度 "
                        + (head.projectName().isBlank() ? head.kind().chinese() : head.projectName()),
                found.get(APPROVAL_LINE.APPROVED),
                Optional.ofNullable(found.get(FORM_VERSION.CHECK_CODE)).orElse(""),
                found.get(APPROVAL_LINE.REASON));
    }
}
