package hengji.app.form;

import static hengji.app.tables.Tables.FORM;

import hengji.app.tables.tables.records.FormRecord;
import hengji.core.exact.AmountUnit;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forms there are (表目录). */
@Service
public class Forms {
    private final DSLContext database;
    private final Clock clock;

    Forms(DSLContext database, Clock clock) {
        this.database = database;
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
        return database.selectFrom(FORM).where(FORM.ID.eq(id)).fetchOptional(Forms::head);
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
        return database.selectFrom(FORM)
                .where(FORM.ID.eq(id))
                .forUpdate()
                .fetchOptional(Forms::head)
                .orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /** The forms that meet a condition on {@code FORM}, by year, newest first, and organisation. */
    @Transactional(readOnly = true)
    public List<FormHead> list(Condition condition) {
        return database.selectFrom(FORM)
                .where(condition)
                .orderBy(FORM.BUDGET_YEAR.desc(), FORM.ORGANISATION_ID, FORM.PATH, FORM.PROJECT_CODE)
                .fetch(Forms::head);
    }

    /** The form of a body for a year; its departmental one where no project is named. */
    @Transactional(readOnly = true)
    public Optional<FormHead> find(long organisation, int year, PathKind path, String projectCode) {
        return database.selectFrom(FORM)
                .where(FORM.ORGANISATION_ID.eq(organisation), FORM.BUDGET_YEAR.eq(year))
                .and(FORM.PATH.eq(path.name()))
                .and(FORM.PROJECT_CODE.eq(projectCode))
                .fetchOptional(Forms::head);
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
        database.update(FORM)
                .set(FORM.REVISION, held.revision() + 1)
                .set(FORM.CHANGED_AT, clock.instant())
                .where(FORM.ID.eq(held.id()))
                .execute();
        return held.revision() + 1;
    }

    private static FormHead head(FormRecord found) {
        return new FormHead(
                found.getId(),
                found.getRegionCode(),
                found.getOrganisationId(),
                found.getBudgetYear(),
                PathKind.valueOf(found.getPath()),
                FormKind.valueOf(found.getKind()),
                found.getProjectCode(),
                found.getProjectName(),
                found.getTitle(),
                found.getScope(),
                found.getSupervisor(),
                AmountUnit.find(found.getAmountUnit()).orElse(AmountUnit.TEN_THOUSAND),
                State.valueOf(found.getState()),
                found.getStateSince(),
                found.getVersion(),
                Optional.ofNullable(found.getTargetFormId()).orElse(0L),
                found.getChangedAt(),
                found.getRevision());
    }
}
