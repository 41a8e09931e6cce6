package hengji.app.duty;

import static hengji.app.tables.Tables.DUTY_EXCEPTION;
import static hengji.app.tables.Tables.DUTY_RULE;
import static hengji.app.tables.Tables.ORGANISATION;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.DutyExceptionRecord;
import hengji.app.tables.tables.records.DutyRuleRecord;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of 应报 and their exceptions. */
@Service
public class DutyBook {
    private final DSLContext database;
    private final Journal journal;

    DutyBook(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The rules of a year; none until somebody sets them. */
    @Transactional(readOnly = true)
    public List<DutyRule> rules(String region, int year) {
        return database.selectFrom(DUTY_RULE)
                .where(DUTY_RULE.REGION_CODE.eq(region), DUTY_RULE.BUDGET_YEAR.eq(year))
                .orderBy(DUTY_RULE.PATH.desc(), DUTY_RULE.KIND, DUTY_RULE.BODIES)
                .fetch(DutyBook::rule);
    }

    /** Sets all rules of a year at once. */
    @Transactional
    public void keep(String region, int year, List<DutyRule> wanted, Actor actor) {
        List<DutyRule> before = rules(region, year);
        database.deleteFrom(DUTY_RULE)
                .where(DUTY_RULE.REGION_CODE.eq(region), DUTY_RULE.BUDGET_YEAR.eq(year))
                .execute();
        wanted.stream().distinct().forEach(rule -> insert(region, year, rule));
        journal.write(
                actor,
                new Entry(0, "duty.rules", "region " + region + " year " + year, before.toString(), wanted.toString()));
    }

    /** The exceptions of a region in a year. */
    @Transactional(readOnly = true)
    public List<DutyException> exceptions(String region, int year) {
        return database.select(DUTY_EXCEPTION.fields())
                .from(DUTY_EXCEPTION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(DUTY_EXCEPTION.ORGANISATION_ID))
                .where(ORGANISATION.REGION_CODE.eq(region), DUTY_EXCEPTION.BUDGET_YEAR.eq(year))
                .orderBy(ORGANISATION.CODE, DUTY_EXCEPTION.PATH.desc(), DUTY_EXCEPTION.PROJECT_CODE)
                .fetchInto(DUTY_EXCEPTION)
                .map(DutyBook::exception);
    }

    /** Excuses a body, or gives it another last day; takes the place of what was said of the same form before. */
    @Transactional
    public void except(DutyException wanted, Actor actor) {
        Optional<DutyException> before = find(wanted);
        remove(wanted);
        DutyExceptionRecord made = database.newRecord(DUTY_EXCEPTION);
        made.setOrganisationId(wanted.organisation());
        made.setBudgetYear(wanted.year());
        made.setPath(wanted.path().name());
        made.setProjectCode(wanted.projectCode());
        made.setExcused(wanted.excused());
        wanted.due().ifPresent(made::setDue);
        made.setReason(wanted.reason());
        made.store();
        journal.write(
                actor,
                new Entry(
                        wanted.organisation(),
                        "duty.except",
                        subject(wanted),
                        before.map(DutyException::toString).orElse(""),
                        wanted.toString()));
    }

    /** Lets the rule hold again. */
    @Transactional
    public void restore(DutyException exception, Actor actor) {
        find(exception).ifPresent(before -> {
            remove(before);
            journal.write(
                    actor, new Entry(before.organisation(), "duty.restore", subject(before), before.toString(), ""));
        });
    }

    private Optional<DutyException> find(DutyException like) {
        return database.selectFrom(DUTY_EXCEPTION).where(ofTheSameForm(like)).fetchOptional(DutyBook::exception);
    }

    private void remove(DutyException like) {
        database.deleteFrom(DUTY_EXCEPTION).where(ofTheSameForm(like)).execute();
    }

    private static Condition ofTheSameForm(DutyException like) {
        return DUTY_EXCEPTION
                .ORGANISATION_ID
                .eq(like.organisation())
                .and(DUTY_EXCEPTION.BUDGET_YEAR.eq(like.year()))
                .and(DUTY_EXCEPTION.PATH.eq(like.path().name()))
                .and(DUTY_EXCEPTION.PROJECT_CODE.eq(like.projectCode()));
    }

    private void insert(String region, int year, DutyRule rule) {
        DutyRuleRecord made = database.newRecord(DUTY_RULE);
        made.setRegionCode(region);
        made.setBudgetYear(year);
        made.setPath(rule.path().name());
        made.setKind(rule.kind().name());
        made.setBodies(rule.bodies().name());
        made.setScope(rule.scope().name());
        rule.due().ifPresent(made::setDue);
        database.insertInto(DUTY_RULE).set(made).execute();
    }

    private static DutyRule rule(DutyRuleRecord found) {
        return new DutyRule(
                PathKind.valueOf(found.getPath()),
                FormKind.valueOf(found.getKind()),
                Bodies.valueOf(found.getBodies()),
                DutyScope.valueOf(found.getScope()),
                Optional.ofNullable(found.getDue()));
    }

    private static DutyException exception(DutyExceptionRecord found) {
        return new DutyException(
                found.getOrganisationId(),
                found.getBudgetYear(),
                PathKind.valueOf(found.getPath()),
                found.getProjectCode(),
                found.getExcused(),
                Optional.ofNullable(found.getDue()),
                found.getReason());
    }

    private static String subject(DutyException exception) {
        return "duty " + exception.year() + " " + exception.path() + " " + exception.projectCode();
    }
}
