package hengji.app.recheck;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.RECHECK_FAULT;
import static hengji.app.tables.Tables.RECHECK_FINDING;
import static hengji.app.tables.Tables.RECHECK_ROW;

import hengji.app.tables.tables.records.RecheckRowRecord;
import hengji.core.recheck.Proof;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The rows of working papers (store). */
@Component
class Rows {
    private final DSLContext database;
    private final Clock clock;

    Rows(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Key(long row, boolean answering) {}

    /** All rows of a re-check, in order. */
    List<Row> of(long recheck) {
        return of(List.of(recheck)).getOrDefault(recheck, List.of());
    }

    /** The rows of several re-checks. */
    Map<Long, List<Row>> of(Collection<Long> rechecks) {
        var ours = DSL.select(RECHECK_ROW.ID).from(RECHECK_ROW).where(RECHECK_ROW.RECHECK_ID.in(rechecks));
        Map<Key, List<Found.Fault>> faults = new HashMap<>();
        database.selectFrom(RECHECK_FAULT)
                .where(RECHECK_FAULT.ROW_ID.in(ours))
                .orderBy(RECHECK_FAULT.ROW_ID, RECHECK_FAULT.CODE)
                .forEach(each -> faults.computeIfAbsent(
                                new Key(each.getRowId(), each.getAnswering()), _ -> new ArrayList<>())
                        .add(new Found.Fault(each.getCode(), new BigDecimal(each.getShare()), each.getNote())));
        Map<Key, Found> found = new HashMap<>();
        database.select()
                .from(RECHECK_FINDING)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECHECK_FINDING.ACCOUNT_ID))
                .where(RECHECK_FINDING.ROW_ID.in(ours))
                .forEach(each -> {
                    Key key = new Key(each.get(RECHECK_FINDING.ROW_ID), each.get(RECHECK_FINDING.ANSWERING));
                    found.put(key, found(each, faults.getOrDefault(key, List.of())));
                });
        return database.selectFrom(RECHECK_ROW)
                .where(RECHECK_ROW.RECHECK_ID.in(rechecks))
                .orderBy(RECHECK_ROW.RECHECK_ID, RECHECK_ROW.PLACE)
                .fetchGroups(RECHECK_ROW.RECHECK_ID, each -> row(each, found));
    }

    private static Found found(Record each, List<Found.Fault> faults) {
        return new Found(
                Proof.valueOf(each.get(RECHECK_FINDING.PROOF)),
                each.get(RECHECK_FINDING.PROOF_REASON),
                each.get(RECHECK_FINDING.ACCEPTED),
                number(each.get(RECHECK_FINDING.COMPUTED)),
                faults,
                each.get(RECHECK_FINDING.OPINION),
                Optional.ofNullable(each.get(RECHECK_FINDING.ACCOUNT_ID)).orElse(0L),
                Optional.ofNullable(each.get(ACCOUNT.NAME)).orElse(""),
                each.get(RECHECK_FINDING.AT));
    }

    private static Row row(RecheckRowRecord each, Map<Key, Found> found) {
        return new Row(
                each.getId(),
                each.getPlace(),
                each.getLineage(),
                each.getLevel1(),
                each.getLevel2(),
                each.getLabel(),
                each.getWanted(),
                each.getReached(),
                new BigDecimal(each.getWeight()),
                number(each.getSelf()),
                number(each.getComputed()),
                each.getReason(),
                each.getEvidence(),
                each.getRevision(),
                Optional.ofNullable(found.get(new Key(each.getId(), false))),
                Optional.ofNullable(found.get(new Key(each.getId(), true))));
    }

    static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /** Keeps a row as the form says it now. */
    void add(long recheck, Row row) {
        database.insertInto(RECHECK_ROW)
                .set(RECHECK_ROW.RECHECK_ID, recheck)
                .set(RECHECK_ROW.PLACE, row.place())
                .set(RECHECK_ROW.LINEAGE, row.lineage())
                .set(RECHECK_ROW.LEVEL1, row.level1())
                .set(RECHECK_ROW.LEVEL2, row.level2())
                .set(RECHECK_ROW.LABEL, row.label())
                .set(RECHECK_ROW.WANTED, row.wanted())
                .set(RECHECK_ROW.REACHED, row.reached())
                .set(RECHECK_ROW.WEIGHT, row.weight().toPlainString())
                .set(RECHECK_ROW.SELF, text(row.self()))
                .set(RECHECK_ROW.COMPUTED, text(row.computed()))
                .set(RECHECK_ROW.REASON, row.reason())
                .set(RECHECK_ROW.EVIDENCE, row.evidence())
                .execute();
    }

    /** Writes what was found on a row, if nobody changed it since it was read; whether it did. */
    boolean write(Row row, Found found, boolean answering) {
        boolean ours = database.update(RECHECK_ROW)
                        .set(RECHECK_ROW.REVISION, row.revision() + 1)
                        .where(RECHECK_ROW.ID.eq(row.id()), RECHECK_ROW.REVISION.eq(row.revision()))
                        .execute()
                > 0;
        if (ours) {
            replace(row.id(), found, answering);
        }
        return ours;
    }

    private void replace(long row, Found found, boolean answering) {
        clear(row, answering);
        database.insertInto(RECHECK_FINDING)
                .set(RECHECK_FINDING.ROW_ID, row)
                .set(RECHECK_FINDING.ANSWERING, answering)
                .set(RECHECK_FINDING.PROOF, found.proof().name())
                .set(RECHECK_FINDING.PROOF_REASON, found.proofReason())
                .set(RECHECK_FINDING.ACCEPTED, found.accepted())
                .set(RECHECK_FINDING.COMPUTED, text(found.computed()))
                .set(RECHECK_FINDING.OPINION, found.opinion())
                .set(RECHECK_FINDING.ACCOUNT_ID, found.account())
                .set(RECHECK_FINDING.AT, clock.instant())
                .execute();
        found.faults()
                .forEach(fault -> database.insertInto(RECHECK_FAULT)
                        .set(RECHECK_FAULT.ROW_ID, row)
                        .set(RECHECK_FAULT.ANSWERING, answering)
                        .set(RECHECK_FAULT.CODE, fault.code())
                        .set(RECHECK_FAULT.SHARE, fault.share().toPlainString())
                        .set(RECHECK_FAULT.NOTE, fault.note())
                        .execute());
    }

    /** Takes away what was found on a row. */
    void clear(long row, boolean answering) {
        database.deleteFrom(RECHECK_FAULT)
                .where(RECHECK_FAULT.ROW_ID.eq(row), RECHECK_FAULT.ANSWERING.eq(answering))
                .execute();
        database.deleteFrom(RECHECK_FINDING)
                .where(RECHECK_FINDING.ROW_ID.eq(row), RECHECK_FINDING.ANSWERING.eq(answering))
                .execute();
    }
}
