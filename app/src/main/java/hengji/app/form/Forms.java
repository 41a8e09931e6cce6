package hengji.app.form;

import static hengji.app.tables.Tables.FORM;

import hengji.app.storage.Change;
import hengji.app.storage.Question;
import hengji.core.exact.AmountUnit;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms there are (表目录). */
@Service
public class Forms {
    private final DSLContext database;
    private final Question<FormHead> head;
    private final Question<FormHead> held;
    private final Change touched;
    private final Clock clock;

    Forms(DSLContext database, JdbcClient jdbc, Clock clock) {
        this.database = database;
        this.head = new Question<>(
                jdbc,
                database.select(HeadRow.FIELDS).from(FORM).where(FORM.ID.eq(DSL.param("form", FORM.ID))),
                HeadRow::read);
        this.held = new Question<>(
                jdbc,
                database.select(HeadRow.FIELDS)
                        .from(FORM)
                        .where(FORM.ID.eq(DSL.param("form", FORM.ID)))
                        .forUpdate(),
                HeadRow::read);
        this.touched = new Change(
                jdbc,
                database.update(FORM)
                        .set(FORM.REVISION, DSL.param("revision", FORM.REVISION))
                        .set(FORM.CHANGED_AT, DSL.param("now", FORM.CHANGED_AT))
                        .where(FORM.ID.eq(DSL.param("form", FORM.ID))));
        this.clock = clock;
    }

    /** What a new form is. */
    public record Beginning(
            String region,
            long organisation,
            int year,
            PathKind path,
            FormKind kind,
            String projectCode,
            String projectName,
            String title,
            long targetForm,
            long account) {}

    @Transactional(readOnly = true)
    public Optional<FormHead> find(long id) {
        return head.find(Map.of("form", id));
    }

    /**
     * A form that must be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    @Transactional(readOnly = true)
    public FormHead get(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /**
     * A form that must be there, held until the transaction is over: nobody moves or changes it meanwhile. Whoever
     * changes a form holds it before anything else, the journal included.
     *
     * @throws IllegalArgumentException if it is not
     */
    @Transactional
    public FormHead hold(long id) {
        return held.find(Map.of("form", id)).orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /** The forms that meet a condition on {@code FORM}, by year, newest first, and organisation. */
    @Transactional(readOnly = true)
    public List<FormHead> list(Condition condition) {
        return database.selectFrom(FORM)
                .where(condition)
                .orderBy(FORM.BUDGET_YEAR.desc(), FORM.ORGANISATION_ID, FORM.PATH, FORM.PROJECT_CODE)
                .fetch(HeadRow::of);
    }

    /** The form of a body for a year; its departmental one where no project is named. */
    @Transactional(readOnly = true)
    public Optional<FormHead> find(long organisation, int year, PathKind path, String projectCode) {
        return database.selectFrom(FORM)
                .where(FORM.ORGANISATION_ID.eq(organisation), FORM.BUDGET_YEAR.eq(year))
                .and(FORM.PATH.eq(path.name()))
                .and(FORM.PROJECT_CODE.eq(projectCode))
                .fetchOptional(HeadRow::of);
    }

    /** Begins an empty form in the state of writing; its id. */
    @Transactional
    public long begin(Beginning beginning) {
        var now = clock.instant();
        return database.insertInto(FORM)
                .set(FORM.REGION_CODE, beginning.region())
                .set(FORM.ORGANISATION_ID, beginning.organisation())
                .set(FORM.BUDGET_YEAR, beginning.year())
                .set(FORM.PATH, beginning.path().name())
                .set(FORM.KIND, beginning.kind().name())
                .set(FORM.PROJECT_CODE, beginning.projectCode())
                .set(FORM.PROJECT_NAME, beginning.projectName())
                .set(FORM.TITLE, beginning.title())
                .set(FORM.TARGET_FORM_ID, beginning.targetForm() == 0 ? null : beginning.targetForm())
                .set(FORM.CREATED_BY, beginning.account() == 0 ? null : beginning.account())
                .set(FORM.STATE, State.DRAFTING.name())
                .set(FORM.STATE_SINCE, now)
                .set(FORM.CREATED_AT, now)
                .set(FORM.CHANGED_AT, now)
                .returningResult(FORM.ID)
                .fetchSingle()
                .value1();
    }

    /** Says of a form what its head says beside title and names. */
    @Transactional
    public void describe(long id, String scope, String supervisor, AmountUnit unit) {
        database.update(FORM)
                .set(FORM.SCOPE, scope)
                .set(FORM.SUPERVISOR, supervisor)
                .set(FORM.AMOUNT_UNIT, unit.chinese())
                .where(FORM.ID.eq(id))
                .execute();
    }

    /** Gives a form the title, scope and supervisor that a version of it had. */
    @Transactional
    public void restore(long id, String title, String scope, String supervisor) {
        database.update(FORM)
                .set(FORM.TITLE, title)
                .set(FORM.SCOPE, scope)
                .set(FORM.SUPERVISOR, supervisor)
                .where(FORM.ID.eq(id))
                .execute();
    }

    /** Notes a change of any part of a form; its new revision. */
    @Transactional
    public long touch(long id) {
        database.update(FORM)
                .set(FORM.REVISION, FORM.REVISION.plus(1))
                .set(FORM.CHANGED_AT, clock.instant())
                .where(FORM.ID.eq(id))
                .execute();
        return database.select(FORM.REVISION)
                .from(FORM)
                .where(FORM.ID.eq(id))
                .fetchSingle()
                .value1();
    }

    /** Notes a change of a form held in this transaction; its new revision. */
    long touch(FormHead held) {
        touched.make(Map.of("form", held.id(), "revision", held.revision() + 1, "now", OffsetDateTime.now(clock)));
        return held.revision() + 1;
    }
}
