package hengji.app.demo;

import static hengji.app.tables.Tables.DEMO_PART;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Which parts of the made-up county are there: each is made and noted in one transaction, and only once. */
@Component
class DemoParts {
    /** The bodies of the county. */
    static final String BODIES = "bodies";

    /** Its people. */
    static final String PEOPLE = "people";

    /** Everything. */
    static final String ALL = "all";

    private final DSLContext database;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoParts(DSLContext database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean has(String part) {
        return database.fetchExists(DEMO_PART, DEMO_PART.NAME.eq(part));
    }

    /** Whether the county was begun and not finished. */
    boolean isBrokenOff() {
        return has(BODIES) && !has(ALL);
    }

    /** Makes a part, unless it is there. */
    void make(String part, Runnable work) {
        transactions.executeWithoutResult(_ -> {
            if (!has(part)) {
                work.run();
                database.insertInto(DEMO_PART)
                        .set(DEMO_PART.NAME, part)
                        .set(DEMO_PART.MADE_AT, clock.instant())
                        .execute();
            }
        });
    }
}
