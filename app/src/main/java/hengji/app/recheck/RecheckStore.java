package hengji.app.recheck;

import static hengji.app.tables.Tables.RECHECK;
import static hengji.app.tables.Tables.RECHECK_OBJECTION;
import static hengji.app.tables.Tables.RECHECK_ROW;
import static hengji.app.tables.Tables.RECHECK_STEP;

import hengji.app.tables.tables.records.RecheckRecord;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Where re-checks stand, their steps and objections (store). */
@Component
class RecheckStore {
    private final DSLContext database;
    private final Clock clock;

    RecheckStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Recheck> find(long form) {
        return list(RECHECK.FORM_ID.eq(form)).stream().findFirst();
    }

    /** The re-check of a form, held until the transaction is over: nobody moves it or writes into it meanwhile. */
    Optional<Recheck> hold(long form) {
        return database.selectFrom(RECHECK)
                .where(RECHECK.FORM_ID.eq(form))
                .forUpdate()
                .fetchOptional(RecheckStore::recheck);
    }

    List<Recheck> list(Condition condition) {
        return database.selectFrom(RECHECK).where(condition).orderBy(RECHECK.ID).fetch(RecheckStore::recheck);
    }

    private static Recheck recheck(RecheckRecord found) {
        return new Recheck(
                found.getId(),
                found.getSampleId(),
                found.getFormId(),
                RecheckState.valueOf(found.getState()),
                found.getStateSince(),
                Optional.ofNullable(found.getLastBy()).orElse(0L),
                found.getDocumentNo(),
                Optional.ofNullable(found.getDocumentDate()),
                Optional.ofNullable(found.getDue()),
                Rows.number(found.getFinalPoints())
                        .map(points -> new Recheck.Result(
                                points,
                                found.getFinalGrade(),
                                found.getFinalNo(),
                                Optional.ofNullable(found.getFinalDate()))),
                found.getRevision());
    }

    long open(long sample, long form) {
        return database.insertInto(RECHECK)
                .set(RECHECK.SAMPLE_ID, sample)
                .set(RECHECK.FORM_ID, form)
                .set(RECHECK.STATE, RecheckState.REVIEWING.name())
                .set(RECHECK.STATE_SINCE, clock.instant())
                .set(RECHECK.OPENED_AT, clock.instant())
                .returningResult(RECHECK.ID)
                .fetchSingle()
                .value1();
    }

    /** Keeps a step and what it brought. */
    void move(Recheck from, RecheckAction action, RecheckState to, Given given, long account) {
        RecheckRecord changed = database.fetchSingle(RECHECK, RECHECK.ID.eq(from.id()));
        changed.setState(to.name());
        changed.setStateSince(clock.instant());
        changed.setLastBy(account);
        changed.setRevision(from.revision() + 1);
        if (action == RecheckAction.SEND) {
            changed.setDocumentNo(given.documentNo());
            given.documentDate().ifPresent(changed::setDocumentDate);
            given.due().ifPresent(changed::setDue);
        }
        changed.store();
        var step = database.newRecord(RECHECK_STEP);
        step.setRecheckId(from.id());
        step.setAction(action.name());
        step.setFromState(from.state().name());
        step.setToState(to.name());
        step.setAccountId(account);
        step.setAt(clock.instant());
        step.setReason(given.reason());
        step.setDocumentNo(given.documentNo());
        given.documentDate().ifPresent(step::setDocumentDate);
        given.due().ifPresent(step::setDue);
        step.store();
    }

    void conclude(long recheck, Recheck.Result result) {
        RecheckRecord changed = database.fetchSingle(RECHECK, RECHECK.ID.eq(recheck));
        changed.setFinalPoints(result.points().toPlainString());
        changed.setFinalGrade(result.grade());
        changed.setFinalNo(result.documentNo());
        result.documentDate().ifPresent(changed::setFinalDate);
        changed.store();
    }

    List<Stride> steps(long recheck) {
        return database.select()
                .from(RECHECK_STEP)
                .leftJoin(hengji.app.tables.Tables.ACCOUNT)
                .on(hengji.app.tables.Tables.ACCOUNT.ID.eq(RECHECK_STEP.ACCOUNT_ID))
                .where(RECHECK_STEP.RECHECK_ID.eq(recheck))
                .orderBy(RECHECK_STEP.ID)
                .fetch(found -> new Stride(
                        RecheckAction.valueOf(found.get(RECHECK_STEP.ACTION)),
                        RecheckState.valueOf(found.get(RECHECK_STEP.TO_STATE)),
                        Optional.ofNullable(found.get(hengji.app.tables.Tables.ACCOUNT.NAME))
                                .orElse(""),
                        found.get(RECHECK_STEP.AT),
                        found.get(RECHECK_STEP.REASON),
                        found.get(RECHECK_STEP.DOCUMENT_NO)));
    }

    List<Objection> objections(long recheck) {
        return database.select(RECHECK_OBJECTION.fields())
                .from(RECHECK_OBJECTION)
                .join(RECHECK_ROW)
                .on(RECHECK_ROW.ID.eq(RECHECK_OBJECTION.ROW_ID))
                .where(RECHECK_ROW.RECHECK_ID.eq(recheck))
                .orderBy(RECHECK_ROW.PLACE)
                .fetch(found -> new Objection(
                        found.get(RECHECK_OBJECTION.ROW_ID),
                        found.get(RECHECK_OBJECTION.GROUND),
                        found.get(RECHECK_OBJECTION.ANSWER)));
    }

    /** Writes the ground of an objection; an empty one takes it back. */
    void object(long row, String ground, long account) {
        database.deleteFrom(RECHECK_OBJECTION)
                .where(RECHECK_OBJECTION.ROW_ID.eq(row))
                .execute();
        if (!ground.isEmpty()) {
            database.insertInto(RECHECK_OBJECTION)
                    .set(RECHECK_OBJECTION.ROW_ID, row)
                    .set(RECHECK_OBJECTION.GROUND, ground)
                    .set(RECHECK_OBJECTION.MADE_BY, account)
                    .set(RECHECK_OBJECTION.MADE_AT, clock.instant())
                    .execute();
        }
    }

    void answer(long row, String answer, long account) {
        database.update(RECHECK_OBJECTION)
                .set(RECHECK_OBJECTION.ANSWER, answer)
                .set(RECHECK_OBJECTION.ANSWERED_BY, account)
                .set(RECHECK_OBJECTION.ANSWERED_AT, clock.instant())
                .where(RECHECK_OBJECTION.ROW_ID.eq(row))
                .execute();
    }
}
