package hengji.app.issue;

import static hengji.app.tables.Tables.COMMON_ROW;
import static hengji.app.tables.Tables.COMMON_SET;

import hengji.app.access.NotNow;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.CommonRowRecord;
import hengji.app.tables.tables.records.CommonSetRecord;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sets there are, and their rows. Asks no rights: routes do so first. */
@Service
public class CommonSets {
    private static final Map<Column, TableField<CommonRowRecord, String>> FIELDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.LEVEL1, COMMON_ROW.LEVEL1),
            Map.entry(Column.LEVEL2, COMMON_ROW.LEVEL2),
            Map.entry(Column.NAME, COMMON_ROW.NAME),
            Map.entry(Column.SIGN, COMMON_ROW.SIGN),
            Map.entry(Column.TARGET, COMMON_ROW.TARGET),
            Map.entry(Column.UNIT, COMMON_ROW.UNIT),
            Map.entry(Column.WEIGHT, COMMON_ROW.WEIGHT),
            Map.entry(Column.MET_WHEN, COMMON_ROW.MET_WHEN),
            Map.entry(Column.PARTLY_WHEN, COMMON_ROW.PARTLY_WHEN),
            Map.entry(Column.UNMET_WHEN, COMMON_ROW.UNMET_WHEN),
            Map.entry(Column.PROOF, COMMON_ROW.PROOF)));

    /** The columns an issuer fills in, left to right. */
    public static final List<Column> COLUMNS = FIELDS.keySet().stream().toList();

    private static final int LONGEST_NAME = 200;
    private static final Wording NO_NAME =
            Wording.of("请写这套指标的名称（最多 200 字）。", "Give the set a name of at most 200 characters.");
    private static final Wording NO_TARGET =
            Wording.of("共性指标只用于绩效目标表，请选择目标表的种类。", "Common indicators are for target forms; choose a kind of target.");

    private final DSLContext database;
    private final Journal journal;
    private final Clock clock;

    CommonSets(DSLContext database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a new set is. */
    public record Started(String region, long organisation, int year, FormKind kind, String name) {}

    /**
     * Begins an empty set; its id.
     *
     * @throws NotNow without a name that fits, or for a form that is no target
     */
    @Transactional
    public long start(Started started, Actor actor) {
        String name = started.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new NotNow(NO_NAME);
        }
        if (!started.kind().isTarget()) {
            throw new NotNow(NO_TARGET);
        }
        long id = database.insertInto(COMMON_SET)
                .set(COMMON_SET.REGION_CODE, started.region())
                .set(COMMON_SET.ORGANISATION_ID, started.organisation())
                .set(COMMON_SET.BUDGET_YEAR, started.year())
                .set(COMMON_SET.KIND, started.kind().name())
                .set(COMMON_SET.NAME, name)
                .set(COMMON_SET.CREATED_BY, actor.account() == 0 ? null : actor.account())
                .set(COMMON_SET.CREATED_AT, clock.instant())
                .returningResult(COMMON_SET.ID)
                .fetchSingle()
                .value1();
        journal.write(actor, new Entry(started.organisation(), "common.start", "set " + id, "", name));
        return id;
    }

    /** The sets of some bodies, newest year first. */
    @Transactional(readOnly = true)
    public List<CommonSet> list(Collection<Long> organisations) {
        return database.selectFrom(COMMON_SET)
                .where(COMMON_SET.ORGANISATION_ID.in(organisations))
                .orderBy(COMMON_SET.BUDGET_YEAR.desc(), COMMON_SET.ID)
                .fetch(CommonSets::set);
    }

    @Transactional(readOnly = true)
    public Optional<CommonSet> find(long id) {
        return database.selectFrom(COMMON_SET).where(COMMON_SET.ID.eq(id)).fetchOptional(CommonSets::set);
    }

    /** The rows asked for, in their order. */
    @Transactional(readOnly = true)
    public List<Line> rows(long set) {
        return database.selectFrom(COMMON_ROW)
                .where(COMMON_ROW.SET_ID.eq(set), COMMON_ROW.WITHDRAWN.isFalse())
                .orderBy(COMMON_ROW.PLACE)
                .fetch(CommonSets::line);
    }

    /** The identities of rows that were asked for once and are no more. */
    @Transactional(readOnly = true)
    public List<String> withdrawn(long set) {
        return database.select(COMMON_ROW.LINEAGE)
                .from(COMMON_ROW)
                .where(COMMON_ROW.SET_ID.eq(set), COMMON_ROW.WITHDRAWN.isTrue())
                .fetch(COMMON_ROW.LINEAGE);
    }

    /**
     * Keeps the rows of a set as they are given: those left out are withdrawn, those without an identity are new.
     *
     * @param revision the set's, as its writer saw it
     * @return whether nobody else had changed it meanwhile; otherwise nothing was kept
     */
    @Transactional
    public boolean keep(CommonSet set, long revision, List<Line> rows, Actor actor) {
        int turn = database.update(COMMON_SET)
                .set(COMMON_SET.REVISION, revision + 1)
                .where(COMMON_SET.ID.eq(set.id()), COMMON_SET.REVISION.eq(revision))
                .execute();
        if (turn == 0) {
            return false;
        }
        List<Line> before = rows(set.id());
        Set<String> kept = new HashSet<>();
        for (int place = 0; place < rows.size(); place++) {
            kept.add(keep(set.id(), place, rows.get(place)));
        }
        database.update(COMMON_ROW)
                .set(COMMON_ROW.WITHDRAWN, true)
                .where(COMMON_ROW.SET_ID.eq(set.id()), COMMON_ROW.LINEAGE.notIn(kept))
                .execute();
        journal.write(
                actor,
                new Entry(set.organisation(), "common.rows", "set " + set.id(), texts(before), texts(rows(set.id()))));
        return true;
    }

    private String keep(long set, int place, Line row) {
        boolean known = !row.lineage().isEmpty()
                && database.fetchExists(COMMON_ROW, COMMON_ROW.SET_ID.eq(set), COMMON_ROW.LINEAGE.eq(row.lineage()));
        CommonRowRecord kept = known
                ? database.fetchSingle(COMMON_ROW, COMMON_ROW.LINEAGE.eq(row.lineage()))
                : database.newRecord(COMMON_ROW);
        if (!known) {
            kept.setSetId(set);
            kept.setLineage(UUID.randomUUID().toString());
        }
        kept.setPlace(place);
        kept.setWithdrawn(false);
        FIELDS.forEach((column, field) -> kept.set(field, row.text(column)));
        kept.store();
        return kept.getLineage();
    }

    private static String texts(List<Line> rows) {
        return rows.stream()
                .map(row -> String.join(" ", COLUMNS.stream().map(row::text).toList())
                        .strip())
                .reduce("", (all, row) -> all.isEmpty() ? row : all + "\n" + row);
    }

    /** A row as it arrives in a form: locked, with its identity. */
    private static Line line(CommonRowRecord found) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        FIELDS.forEach((column, field) -> cells.put(column, found.get(field)));
        return new Line(found.getLineage(), cells, new Line.Care(true, 0, 0, Optional.empty()));
    }

    private static CommonSet set(CommonSetRecord found) {
        return new CommonSet(
                found.getId(),
                found.getRegionCode(),
                found.getOrganisationId(),
                found.getBudgetYear(),
                FormKind.valueOf(found.getKind()),
                found.getName(),
                found.getRevision(),
                Optional.ofNullable(found.getIssuedAt()));
    }
}
