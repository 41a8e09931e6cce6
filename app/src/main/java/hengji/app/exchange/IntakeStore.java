package hengji.app.exchange;

import static hengji.app.tables.Tables.INTAKE;

import hengji.app.journal.Actor;
import hengji.app.tables.tables.records.IntakeRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps files on their way in; they outlive a restart in whatever state they are. */
@Component
class IntakeStore {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final int RECENT = 20;

    private final DSLContext database;
    private final Clock clock;

    IntakeStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What a new intake is. */
    record Beginning(
            String region, int year, Kind kind, String fileName, List<String> found, Mapping mapping, int total) {}

    long begin(Beginning beginning, Actor actor) {
        IntakeRecord made = database.newRecord(INTAKE);
        made.setRegionCode(beginning.region());
        made.setBudgetYear(beginning.year());
        made.setKind(beginning.kind().name());
        made.setFileName(beginning.fileName());
        made.setState(Intake.State.MAPPING.name());
        made.setFound(JsonMapper.shared().writeValueAsString(beginning.found()));
        made.setHeaders(MappingStore.text(beginning.mapping()));
        made.setAmountUnit(beginning.mapping().unit().chinese());
        made.setEffective(LocalDate.now(clock));
        made.setTotal(beginning.total());
        made.setAccountId(actor.account());
        made.setLogin(actor.login());
        made.setAddress(actor.address());
        made.setCreatedAt(clock.instant());
        made.setChangedAt(clock.instant());
        made.store();
        return made.getId();
    }

    Optional<Intake> find(long id) {
        return database.selectFrom(INTAKE).where(INTAKE.ID.eq(id)).fetchOptional(IntakeStore::intake);
    }

    Actor actor(long id) {
        return database.selectFrom(INTAKE)
                .where(INTAKE.ID.eq(id))
                .fetchSingle(found -> new Actor(found.getAccountId(), found.getLogin(), found.getAddress()));
    }

    List<Intake> recent(String region) {
        return database.selectFrom(INTAKE)
                .where(INTAKE.REGION_CODE.eq(region))
                .orderBy(INTAKE.ID.desc())
                .limit(RECENT)
                .fetch(IntakeStore::intake);
    }

    /** Goes from one state to the next; whether this caller was the one who did it. */
    boolean step(long id, Intake.State from, Intake.State to) {
        return database.update(INTAKE)
                        .set(INTAKE.STATE, to.name())
                        .set(INTAKE.DONE, 0)
                        .set(INTAKE.TROUBLE, "")
                        .set(INTAKE.CHANGED_AT, clock.instant())
                        .where(INTAKE.ID.eq(id), INTAKE.STATE.eq(from.name()))
                        .execute()
                > 0;
    }

    void map(long id, Mapping mapping) {
        database.update(INTAKE)
                .set(INTAKE.HEADERS, MappingStore.text(mapping))
                .set(INTAKE.AMOUNT_UNIT, mapping.unit().chinese())
                .where(INTAKE.ID.eq(id))
                .execute();
    }

    void choose(long id, LocalDate effective, boolean onlyNew, Actor actor) {
        database.update(INTAKE)
                .set(INTAKE.EFFECTIVE, effective)
                .set(INTAKE.ONLY_NEW, onlyNew)
                .set(INTAKE.ACCOUNT_ID, actor.account())
                .set(INTAKE.LOGIN, actor.login())
                .set(INTAKE.ADDRESS, actor.address())
                .where(INTAKE.ID.eq(id))
                .execute();
    }

    /** Says how far the work is; seen at once, whatever becomes of the work. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progress(long id, int done) {
        database.update(INTAKE).set(INTAKE.DONE, done).where(INTAKE.ID.eq(id)).execute();
    }

    /** Puts it back to where somebody can decide, with what went wrong. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void trouble(long id, Intake.State back, String trouble) {
        database.update(INTAKE)
                .set(INTAKE.STATE, back.name())
                .set(INTAKE.TROUBLE, trouble.length() > 4000 ? trouble.substring(0, 4000) : trouble)
                .set(INTAKE.CHANGED_AT, clock.instant())
                .where(INTAKE.ID.eq(id))
                .execute();
    }

    private static Intake intake(IntakeRecord found) {
        return new Intake(
                found.getId(),
                found.getRegionCode(),
                found.getBudgetYear(),
                Kind.valueOf(found.getKind()),
                found.getFileName(),
                Intake.State.valueOf(found.getState()),
                JsonMapper.shared().readValue(found.getFound(), TEXTS),
                MappingStore.read(found.getHeaders(), found.getAmountUnit()),
                found.getEffective(),
                found.getOnlyNew(),
                found.getTotal(),
                found.getDone(),
                found.getTrouble(),
                found.getLogin(),
                found.getCreatedAt());
    }
}
