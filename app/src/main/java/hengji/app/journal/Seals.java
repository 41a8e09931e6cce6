package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL_HEAD;
import static hengji.app.tables.Tables.JOURNAL_SEAL;
import static hengji.app.tables.Tables.JOURNAL_SEALED;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seals the journal: whoever cuts off or rewrites a chain would have to rewrite every seal since. */
@Service
public class Seals {
    private final DSLContext database;
    private final Clock clock;

    Seals(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The seal made last. */
    public record Last(Instant at, String hash) {}

    @Transactional(readOnly = true)
    public Optional<Last> last() {
        return database.select(JOURNAL_SEAL.AT, JOURNAL_SEAL.HASH)
                .from(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.ID.desc())
                .limit(1)
                .fetchOptional(found -> new Last(found.value1(), found.value2()));
    }

    /**
     * Seals what grew since the last seal.
     *
     * @return how many chains; 0 if nothing did and no seal was needed
     */
    @Transactional
    public int seal() {
        List<Seal.Point> grown = grown();
        if (!grown.isEmpty()) {
            String previous = last().map(Last::hash).orElse(Link.START);
            Seal seal = new Seal(clock.instant().truncatedTo(ChronoUnit.MILLIS), grown, previous);
            database.insertInto(JOURNAL_SEAL)
                    .set(JOURNAL_SEAL.AT, seal.at())
                    .set(JOURNAL_SEAL.HEADS, seal.heads())
                    .set(JOURNAL_SEAL.PREVIOUS_HASH, seal.previous())
                    .set(JOURNAL_SEAL.HASH, seal.hash())
                    .execute();
            grown.forEach(this::note);
        }
        return grown.size();
    }

    private List<Seal.Point> grown() {
        return database.select(JOURNAL_HEAD.CHAIN, JOURNAL_HEAD.NUMBER, JOURNAL_HEAD.HASH)
                .from(JOURNAL_HEAD)
                .leftJoin(JOURNAL_SEALED)
                .on(JOURNAL_SEALED.CHAIN.eq(JOURNAL_HEAD.CHAIN))
                .where(JOURNAL_HEAD.NUMBER.gt(0L))
                .and(JOURNAL_SEALED.NUMBER.isNull().or(JOURNAL_SEALED.NUMBER.lt(JOURNAL_HEAD.NUMBER)))
                .orderBy(JOURNAL_HEAD.CHAIN)
                .fetch(found -> new Seal.Point(found.value1(), found.value2(), found.value3()));
    }

    private void note(Seal.Point point) {
        int known = database.update(JOURNAL_SEALED)
                .set(JOURNAL_SEALED.NUMBER, point.number())
                .where(JOURNAL_SEALED.CHAIN.eq(point.chain()))
                .execute();
        if (known == 0) {
            database.insertInto(JOURNAL_SEALED)
                    .set(JOURNAL_SEALED.CHAIN, point.chain())
                    .set(JOURNAL_SEALED.NUMBER, point.number())
                    .execute();
        }
    }
}
