package hengji.app.journal;

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

    private final DSLContext database;
    private final Chains chains;
    private final Clock clock;

    Journal(DSLContext database, Chains chains, Clock clock) {
        this.database = database;
        this.chains = chains;
        this.clock = clock;
    }

    /** Adds an entry to its chain; must be called inside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Actor actor, Entry entry) {
        Chains.Head head = head(entry.chain());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Entry kept = new Entry(
                entry.chain(), entry.action(), entry.subject(), fitted(entry.before()), fitted(entry.after()));
        Link link = new Link(entry.chain(), head.number() + 1, now, actor, kept, head.hash());
        chains.add(link);
        chains.move(link);
    }

    /** The chain's end, held until the transaction is over so that links follow one another. */
    private Chains.Head head(long chain) {
        return chains.hold(chain).orElseGet(() -> {
            begin(chain);
            return chains.hold(chain)
                    .orElseThrow(() -> new IllegalStateException("the journal of " + chain + " has no head"));
        });
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

    private static String fitted(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
