package hengji.app.path;

import static hengji.app.tables.Tables.RETURN_ITEM;
import static hengji.app.tables.Tables.RETURN_SLIP;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.tables.tables.records.ReturnItemRecord;
import hengji.app.tables.tables.records.ReturnSlipRecord;
import hengji.core.workflow.State;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Return sheets and their items as rows; asks no rights. */
@Component
class SlipStore {
    private final DSLContext database;
    private final Clock clock;

    SlipStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All sheets of a form, oldest first. */
    List<Slip> list(long form) {
        return database
                .selectFrom(RETURN_SLIP)
                .where(RETURN_SLIP.FORM_ID.eq(form))
                .orderBy(RETURN_SLIP.ID)
                .fetch()
                .stream()
                .map(this::slip)
                .toList();
    }

    /** The sheet being written at a step. */
    Optional<Slip> findDraft(long form, State state) {
        return database.selectFrom(RETURN_SLIP)
                .where(RETURN_SLIP.FORM_ID.eq(form), RETURN_SLIP.STATE.eq(state.name()), RETURN_SLIP.SENT_AT.isNull())
                .orderBy(RETURN_SLIP.ID)
                .limit(1)
                .fetchOptional()
                .map(this::slip);
    }

    /** The same, begun where there is none; its id. */
    long open(long form, State state, long account) {
        return findDraft(form, state).map(Slip::id).orElseGet(() -> begin(form, state, account));
    }

    void add(long slip, ReturnItem.Draft draft, long account) {
        ReturnItemRecord made = database.newRecord(RETURN_ITEM);
        made.setSlipId(slip);
        made.setBlock(draft.anchor().cell().map(cell -> cell.block().key()).orElse(Block.ROW.key()));
        made.setLineage(draft.anchor().lineage());
        made.setCell(draft.anchor().cell().map(Column::key).orElse(""));
        made.setPlaceText(draft.anchor().place());
        made.setCellText(draft.anchor().text());
        made.setRuleCode(draft.rule());
        made.setGround(draft.ground());
        made.setOpinion(draft.opinion());
        made.setAdvice(draft.advice());
        if (account != 0) {
            made.setMadeBy(account);
        }
        made.store();
    }

    void remove(long slip, long item) {
        database.deleteFrom(RETURN_ITEM)
                .where(RETURN_ITEM.SLIP_ID.eq(slip), RETURN_ITEM.ID.eq(item))
                .execute();
    }

    void answer(long slip, long item, String text, long account) {
        database.update(RETURN_ITEM)
                .set(RETURN_ITEM.ANSWER, text)
                .set(RETURN_ITEM.ANSWERED_BY, account == 0 ? null : account)
                .set(RETURN_ITEM.ANSWERED_AT, clock.instant())
                .where(RETURN_ITEM.SLIP_ID.eq(slip), RETURN_ITEM.ID.eq(item))
                .execute();
    }

    void send(long slip, long step) {
        database.update(RETURN_SLIP)
                .set(RETURN_SLIP.SENT_AT, clock.instant())
                .set(RETURN_SLIP.STEP_ID, step)
                .where(RETURN_SLIP.ID.eq(slip))
                .execute();
    }

    private long begin(long form, State state, long account) {
        ReturnSlipRecord made = database.newRecord(RETURN_SLIP);
        made.setFormId(form);
        made.setState(state.name());
        if (account != 0) {
            made.setMadeBy(account);
        }
        made.setMadeAt(clock.instant());
        made.store();
        return made.getId();
    }

    private Slip slip(ReturnSlipRecord found) {
        List<ReturnItem> items = database.selectFrom(RETURN_ITEM)
                .where(RETURN_ITEM.SLIP_ID.eq(found.getId()))
                .orderBy(RETURN_ITEM.ID)
                .fetch(SlipStore::item);
        return new Slip(
                found.getId(),
                found.getFormId(),
                Optional.ofNullable(found.getMadeBy()).orElse(0L),
                Optional.ofNullable(found.getSentAt()),
                items);
    }

    private static ReturnItem item(ReturnItemRecord found) {
        ReturnItem.Anchor anchor = new ReturnItem.Anchor(
                found.getLineage(), Column.find(found.getCell()), found.getPlaceText(), found.getCellText());
        Optional<ReturnItem.Answer> answer = Optional.ofNullable(found.getAnsweredAt())
                .map(at -> new ReturnItem.Answer(
                        found.getAnswer(),
                        Optional.ofNullable(found.getAnsweredBy()).orElse(0L),
                        at));
        return new ReturnItem(
                found.getId(),
                found.getSlipId(),
                new ReturnItem.Draft(
                        anchor, found.getRuleCode(), found.getGround(), found.getOpinion(), found.getAdvice()),
                answer);
    }
}
