package hengji.app.assess;

import static hengji.app.tables.Tables.FISCAL_YEAR;
import static hengji.app.tables.Tables.PACK_EDITION;
import static hengji.app.tables.Tables.REGION;
import static hengji.app.tables.Tables.YEAR_PACK;

import hengji.app.form.FormHead;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.policy.Pack;
import hengji.policies.Packs;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which rule pack a region's year goes by. With its first approved form a year is bound to the pack as it stands then, to
 * the letter; its texts are kept, so that no later pack changes what was scored.
 */
@Service
public class YearPacks {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final DSLContext database;
    private final Journal journal;
    private final Clock clock;
    private final Packs packs = Packs.shipped();
    private final Map<Edition, Pack> kept = new ConcurrentHashMap<>();
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    YearPacks(DSLContext database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    private record Edition(String digest, int year) {}

    /** The pack a year is bound to; else the one chosen for it, else the nearest; as it stands in that year. */
    public Pack of(String region, int year) {
        return database.select(YEAR_PACK.PACK_ID, YEAR_PACK.DIGEST, FISCAL_YEAR.PACK_ID)
                .from(REGION)
                .leftJoin(YEAR_PACK)
                .on(YEAR_PACK.REGION_CODE.eq(REGION.CODE), YEAR_PACK.BUDGET_YEAR.eq(year))
                .leftJoin(FISCAL_YEAR)
                .on(FISCAL_YEAR.REGION_CODE.eq(REGION.CODE), FISCAL_YEAR.BUDGET_YEAR.eq(year))
                .where(REGION.CODE.eq(region))
                .fetchOptional()
                .flatMap(found -> bound(found, year).or(() -> chosen(found, year)))
                .orElseGet(() -> packs.forRegion(region, OptionalInt.of(year)));
    }

    private Optional<Pack> bound(Record found, int year) {
        String id = Optional.ofNullable(found.get(YEAR_PACK.PACK_ID)).orElse("");
        return Optional.ofNullable(found.get(YEAR_PACK.DIGEST))
                .map(digest -> Optional.of(digest(id))
                        .filter(digest::equals)
                        .flatMap(_ -> packs.find(id, year))
                        .orElseGet(() -> kept.computeIfAbsent(new Edition(digest, year), this::kept)));
    }

    /** Of a pack that comes with Hengji; empty where none of that id does. */
    private String digest(String id) {
        return digests.computeIfAbsent(id, unknown -> packs.digest(unknown).orElse(""));
    }

    private Optional<Pack> chosen(Record found, int year) {
        return Optional.ofNullable(found.get(FISCAL_YEAR.PACK_ID)).flatMap(id -> packs.find(id, year));
    }

    private Pack kept(Edition edition) {
        String texts = database.select(PACK_EDITION.TEXTS)
                .from(PACK_EDITION)
                .where(PACK_EDITION.DIGEST.eq(edition.digest()))
                .fetchSingle()
                .value1();
        return packs.kept(JSON.readValue(texts, TEXTS), edition.year());
    }

    /** The pack a year is bound to, by its id; absent while none of its forms was approved. */
    @Transactional(readOnly = true)
    public Optional<String> bound(String region, int year) {
        return database.select(YEAR_PACK.PACK_ID)
                .from(YEAR_PACK)
                .where(YEAR_PACK.REGION_CODE.eq(region), YEAR_PACK.BUDGET_YEAR.eq(year))
                .fetchOptional(YEAR_PACK.PACK_ID);
    }

    /** Binds the year of a form that is being approved; nothing happens where it is bound already. */
    @Transactional
    public void bind(FormHead approved) {
        if (bound(approved.region(), approved.year()).isPresent()) {
            return;
        }
        String pack = of(approved.region(), approved.year()).id();
        String digest = digest(pack);
        database.insertInto(PACK_EDITION)
                .set(PACK_EDITION.DIGEST, digest)
                .set(PACK_EDITION.PACK_ID, pack)
                .set(
                        PACK_EDITION.TEXTS,
                        JSON.writeValueAsString(packs.texts(pack).orElseThrow()))
                .set(PACK_EDITION.KEPT_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        int bound = database.insertInto(YEAR_PACK)
                .set(YEAR_PACK.REGION_CODE, approved.region())
                .set(YEAR_PACK.BUDGET_YEAR, approved.year())
                .set(YEAR_PACK.PACK_ID, pack)
                .set(YEAR_PACK.DIGEST, digest)
                .set(YEAR_PACK.BOUND_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (bound > 0) {
            String subject = "region " + approved.region() + " year " + approved.year();
            journal.write(
                    Actor.OFFICE,
                    new Entry(approved.organisation(), "year.bind", subject, "", pack + " sha256 " + digest));
        }
    }
}
