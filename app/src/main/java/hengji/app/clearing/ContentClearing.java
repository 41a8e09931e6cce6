package hengji.app.clearing;

import static hengji.app.tables.Tables.CONTENT;
import static hengji.app.tables.Tables.CONTENT_PIECE;
import static hengji.app.tables.Tables.EVIDENCE;
import static hengji.app.tables.Tables.JOURNAL;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.DefaultSchema;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Clears contents that nobody refers to, such as the scan of a step that was refused. Whatever a table refers to or the
 * journal names stays for good; so does everything that came within {@link #KEPT}.
 */
@Service
public class ContentClearing {
    /** How long a content stays after it last came, whether anybody refers to it or not. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_ONCE = 200;

    private final DSLContext database;
    private final TransactionOperations transactions;
    private final Journal journal;
    private final Clock clock;

    ContentClearing(DSLContext database, TransactionOperations transactions, Journal journal, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.journal = journal;
        this.clock = clock;
    }

    /** Clears what may go, at most {@value #AT_ONCE} contents a time; how many went. */
    public int clear() {
        Instant before = clock.instant().minus(KEPT);
        List<String> found = database.select(CONTENT.SHA256)
                .from(CONTENT)
                .where(CONTENT.AT.lt(before), unused())
                .orderBy(CONTENT.AT)
                .limit(AT_ONCE)
                .fetch(CONTENT.SHA256);
        int cleared = 0;
        for (String sha256 : found) {
            cleared += Boolean.TRUE.equals(transactions.execute(_ -> clear(sha256, before))) ? 1 : 0;
        }
        return cleared;
    }

    /** Holds the content first: whoever is just taking it in again either waits or has it kept. */
    private boolean clear(String sha256, Instant before) {
        boolean held = database.select(CONTENT.SHA256)
                .from(CONTENT)
                .where(CONTENT.SHA256.eq(sha256), CONTENT.AT.lt(before))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        if (!held || !database.fetchExists(CONTENT, CONTENT.SHA256.eq(sha256), unused())) {
            return false;
        }
        database.deleteFrom(CONTENT_PIECE)
                .where(CONTENT_PIECE.SHA256.eq(sha256))
                .execute();
        database.deleteFrom(CONTENT).where(CONTENT.SHA256.eq(sha256)).execute();
        journal.write(Actor.OFFICE, Entry.of(0, "content.clear", "content " + sha256));
        return true;
    }

    private static Condition unused() {
        Condition named = JOURNAL.AFTER_TEXT
                .contains(CONTENT.SHA256)
                .or(JOURNAL.BEFORE_TEXT.contains(CONTENT.SHA256))
                .or(JOURNAL.SUBJECT.contains(CONTENT.SHA256));
        Condition unused = DSL.notExists(DSL.selectOne().from(JOURNAL).where(named))
                .and(DSL.notExists(DSL.selectOne().from(EVIDENCE).where(EVIDENCE.SHA256.eq(CONTENT.SHA256))));
        for (ForeignKey<?, ?> reference : references()) {
            unused = unused.and(DSL.notExists(DSL.selectOne()
                    .from(reference.getTable())
                    .where(reference.getFields().getFirst().coerce(String.class).eq(CONTENT.SHA256))));
        }
        return unused;
    }

    /** Every column that refers to a content, as the schema itself says; its pieces apart. */
    static List<ForeignKey<?, ?>> references() {
        List<ForeignKey<?, ?>> references = new ArrayList<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !table.equals(CONTENT_PIECE))
                .flatMap(table -> table.getReferences().stream())
                .filter(reference -> reference.getKey().getTable().equals(CONTENT))
                .forEach(references::add);
        return references;
    }
}
