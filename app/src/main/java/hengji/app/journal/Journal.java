package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.JOURNAL_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the journal (操作日志), always in the transaction of what it tells of: either both stand or neither. */
@Service
public class Journal {
    private static final int LONGEST = 8000;

    private record Head(long number, String hash) {}

    private final DSLContext database;
    private final Clock clock;

    Journal(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds an entry to its chain; must be called inside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Actor actor, Entry entry) {
        Head head = head(entry.chain());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Entry kept = new Entry(
                entry.chain(), entry.action(), entry.subject(), fitted(entry.before()), fitted(entry.after()));
        Link link = new Link(entry.chain(), head.number() + 1, now, actor, kept, head.hash());
        insert(link);
        database.update(JOURNAL_HEAD)
                .set(JOURNAL_HEAD.NUMBER, link.number())
                .set(JOURNAL_HEAD.HASH, link.hash())
                .where(JOURNAL_HEAD.CHAIN.eq(entry.chain()))
                .execute();
    }

    /** The chain's end, held until the transaction is over so that links follow one another. */
    private Head head(long chain) {
        return held(chain).orElseGet(() -> {
            begin(chain);
            return held(chain).orElseThrow(() -> new IllegalStateException("the journal of " + chain + " has no head"));
        });
    }

    private Optional<Head> held(long chain) {
        return database.selectFrom(JOURNAL_HEAD)
                .where(JOURNAL_HEAD.CHAIN.eq(chain))
                .forUpdate()
                .fetchOptional(found -> new Head(found.getNumber(), found.getHash()));
    }

    /** Begins a chain, unless another does at this moment: then waits for it. */
    private void begin(long chain) {
        try {
            database.execute(
                    "insert into journal_head (chain, number, hash) values (?, 0, ?) on conflict do nothing",
                    chain,
                    Link.START);
        } catch (DuplicateKeyException _) {
            // the embedded database tells of the other's head where PostgreSQL does nothing
            return;
        }
    }

    private void insert(Link link) {
        database.insertInto(JOURNAL)
                .set(JOURNAL.CHAIN, link.chain())
                .set(JOURNAL.NUMBER, link.number())
                .set(JOURNAL.AT, link.at())
                .set(JOURNAL.ACCOUNT_ID, link.actor().account())
                .set(JOURNAL.ACCOUNT_LOGIN, link.actor().login())
                .set(JOURNAL.ADDRESS, link.actor().address())
                .set(JOURNAL.ACTION, link.entry().action())
                .set(JOURNAL.SUBJECT, link.entry().subject())
                .set(JOURNAL.BEFORE_TEXT, link.entry().before())
                .set(JOURNAL.AFTER_TEXT, link.entry().after())
                .set(JOURNAL.PREVIOUS_HASH, link.previous())
                .set(JOURNAL.HASH, link.hash())
                .execute();
    }

    private static String fitted(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
