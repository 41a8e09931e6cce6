package hengji.app.exchange;

import static hengji.app.tables.Tables.INTAKE_ROW;

import hengji.app.tables.tables.records.IntakeRowRecord;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of files on their way in and what was found out about each. */
@Component
class RowStore {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<Difference>> DIFFERENCES = new TypeReference<>() {};
    private static final TypeReference<List<Wording>> REASONS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BATCH = 500;

    private final DSLContext database;

    RowStore(DSLContext database) {
        this.database = database;
    }

    /**
     * A row as it stands in the file.
     *
     * @param place from 1
     * @param standingAt where in the file
     * @param cells left to right
     */
    record Raw(int place, String standingAt, List<String> cells) {}

    void add(long intake, List<Raw> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Query> inserts = new ArrayList<>();
            for (Raw row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                inserts.add(database.insertInto(INTAKE_ROW)
                        .set(INTAKE_ROW.INTAKE_ID, intake)
                        .set(INTAKE_ROW.PLACE, row.place())
                        .set(INTAKE_ROW.STANDING_AT, row.standingAt())
                        .set(INTAKE_ROW.CELLS, JSON.writeValueAsString(row.cells())));
            }
            database.batch(inserts).execute();
        }
    }

    List<Raw> raw(long intake) {
        return database.selectFrom(INTAKE_ROW)
                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.STANDING_AT.ne(""))
                .orderBy(INTAKE_ROW.PLACE)
                .fetch(found ->
                        new Raw(found.getPlace(), found.getStandingAt(), JSON.readValue(found.getCells(), TEXTS)));
    }

    /** Forgets what a former check found out. */
    void clear(long intake) {
        database.deleteFrom(INTAKE_ROW)
                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.STANDING_AT.eq(""))
                .execute();
        database.update(INTAKE_ROW)
                .set(INTAKE_ROW.VERDICT, "")
                .where(INTAKE_ROW.INTAKE_ID.eq(intake))
                .execute();
    }

    void judge(long intake, Map<Integer, Judged> judged) {
        List<Query> updates = new ArrayList<>();
        judged.forEach((place, said) -> updates.add(database.update(INTAKE_ROW)
                .set(INTAKE_ROW.VERDICT, said.verdict().name())
                .set(INTAKE_ROW.NAME, said.name())
                .set(INTAKE_ROW.DIFFERENCES, JSON.writeValueAsString(said.differences()))
                .set(INTAKE_ROW.REASONS, JSON.writeValueAsString(said.reasons()))
                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.PLACE.eq(place))));
        database.batch(updates).execute();
    }

    /** Notes what the office has and the file has not, behind the file's rows. */
    void missing(long intake, int from, List<String> names) {
        int place = from;
        List<Query> inserts = new ArrayList<>();
        for (String name : names) {
            inserts.add(database.insertInto(INTAKE_ROW)
                    .set(INTAKE_ROW.INTAKE_ID, intake)
                    .set(INTAKE_ROW.PLACE, ++place)
                    .set(INTAKE_ROW.STANDING_AT, "")
                    .set(INTAKE_ROW.CELLS, "[]")
                    .set(INTAKE_ROW.VERDICT, Verdict.MISSING.name())
                    .set(INTAKE_ROW.NAME, fitted(name)));
        }
        database.batch(inserts).execute();
    }

    Map<Verdict, Integer> counts(long intake) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        database.select(INTAKE_ROW.VERDICT, DSL.count())
                .from(INTAKE_ROW)
                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.VERDICT.ne(""))
                .groupBy(INTAKE_ROW.VERDICT)
                .forEach(found -> counts.put(Verdict.valueOf(found.value1()), found.value2()));
        return counts;
    }

    List<Shown> shown(long intake, Optional<Verdict> verdict, int from, int count) {
        Condition which = INTAKE_ROW
                .INTAKE_ID
                .eq(intake)
                .and(verdict.map(each -> INTAKE_ROW.VERDICT.eq(each.name())).orElse(INTAKE_ROW.VERDICT.ne("")));
        return database.selectFrom(INTAKE_ROW)
                .where(which)
                .orderBy(INTAKE_ROW.PLACE)
                .limit(count)
                .offset(from)
                .fetch(RowStore::shown);
    }

    Map<Integer, Judged> judged(long intake) {
        return database.selectFrom(INTAKE_ROW)
                .where(INTAKE_ROW.INTAKE_ID.eq(intake), INTAKE_ROW.STANDING_AT.ne(""))
                .fetchMap(IntakeRowRecord::getPlace, found -> shown(found).judged());
    }

    private static Shown shown(IntakeRowRecord found) {
        return new Shown(
                found.getPlace(),
                found.getStandingAt(),
                new Judged(
                        Verdict.valueOf(found.getVerdict()),
                        found.getName(),
                        JSON.readValue(found.getDifferences(), DIFFERENCES),
                        JSON.readValue(found.getReasons(), REASONS)));
    }

    private static String fitted(String name) {
        return name.length() <= 500 ? name : name.substring(0, 499) + "…";
    }
}
