package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.JOURNAL_HEAD;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        return database.selectFrom(JOURNAL_HEAD)
                .where(JOURNAL_HEAD.CHAIN.eq(chain))
                .forUpdate()
                .fetchOptional(found -> new Head(found.getNumber(), found.getHash()))
                .orElseGet(() -> started(chain));
    }

    private Head started(long chain) {
        try {
            database.insertInto(JOURNAL_HEAD)
                    .set(JOURNAL_HEAD.CHAIN, chain)
                    .set(JOURNAL_HEAD.NUMBER, 0L)
                    .set(JOURNAL_HEAD.HASH, Link.START)
                    .execute();
            return new Head(0, Link.START);
        } catch (DuplicateKeyException _) {
            throw new IllegalStateException("chain " + chain + " was started by another at this moment: try again");
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
