package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.JOURNAL_HEAD;
import static hengji.app.tables.Tables.JOURNAL_SEAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with the database's own password tampers; the journal tells. Each test keeps to a chain of its own. */
final class VerificationTest {
    private static final AtomicLong CHAINS = new AtomicLong(900_000);

    @ParameterizedTest
    @EnumSource
    void an_honest_journal_is_whole(Database database) {
        Chain chain = new Chain(database, 5);

        assertThat(chain.flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_altered_entry_is_found(Database database) {
        Chain chain = new Chain(database, 5);
        chain.database
                .update(JOURNAL)
                .set(JOURNAL.AFTER_TEXT, "99")
                .where(JOURNAL.CHAIN.eq(chain.id), JOURNAL.NUMBER.eq(3L))
                .execute();

        assertThat(chain.flaws()).singleElement().asString().contains("第 3 条内容被改动");
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_altered_with_its_hash_is_found_by_the_next(Database database) {
        Chain chain = new Chain(database, 5);
        chain.forge(3, "99");

        assertThat(chain.flaws()).singleElement().asString().contains("第 4 条与前一条不衔接");
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_entry_is_found(Database database) {
        Chain chain = new Chain(database, 5);
        chain.database
                .deleteFrom(JOURNAL)
                .where(JOURNAL.CHAIN.eq(chain.id), JOURNAL.NUMBER.eq(2L))
                .execute();

        assertThat(chain.flaws()).singleElement().asString().contains("第 2–2 条缺失");
    }

    @ParameterizedTest
    @EnumSource
    void an_inserted_entry_is_found(Database database) {
        Chain chain = new Chain(database, 5);
        chain.shift(3, 1);
        chain.insert(3, "forged");

        assertThat(chain.flaws()).anySatisfy(flaw -> assertThat(flaw).contains("第 4 条"));
    }

    @ParameterizedTest
    @EnumSource
    void reordered_entries_are_found(Database database) {
        Chain chain = new Chain(database, 5);
        chain.renumber(2, 90);
        chain.renumber(3, 2);
        chain.renumber(90, 3);

        assertThat(chain.flaws()).anySatisfy(flaw -> assertThat(flaw).contains("第 2 条"));
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_off_tail_is_found_by_the_head_and_where_the_head_was_moved_by_the_seals(Database database) {
        Chain chain = new Chain(database, 5);
        chain.office.part(Seals.class).seal();
        chain.database
                .deleteFrom(JOURNAL)
                .where(JOURNAL.CHAIN.eq(chain.id), JOURNAL.NUMBER.gt(3L))
                .execute();
        assertThat(chain.flaws()).anySatisfy(flaw -> assertThat(flaw).contains("链头记到第 5 条，实有到第 3 条"));

        chain.moveHead(3);
        assertThat(chain.flaws()).singleElement().asString().contains("第 4–5 条已封存但不见了");
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_rewritten_to_its_end_is_found_by_the_seals(Database database) {
        Chain chain = new Chain(database, 5);
        chain.office.part(Seals.class).seal();
        for (long number = 3; number <= 5; number++) {
            chain.forge(number, "99");
        }
        chain.moveHead(5);

        assertThat(chain.flaws()).singleElement().asString().contains("第 5 条与封存时不同");
    }

    @ParameterizedTest
    @EnumSource
    void a_rewritten_seal_is_found(Database database) {
        TestOffice office = TestOffice.open(database, false);
        DSLContext sql = office.part(DSLContext.class);
        office.inTransaction(() -> office.part(Journal.class).write(Actor.OFFICE, Entry.of(7, "test", "x")));
        office.part(Seals.class).seal();
        assertThat(office.part(Seals.class).seal()).as("nothing grew").isZero();
        sql.update(JOURNAL_SEAL).set(JOURNAL_SEAL.HEADS, "").execute();

        assertThat(new Verification(sql).run().flaws())
                .isNotEmpty()
                .first()
                .satisfies(flaw -> assertThat(flaw.zh()).startsWith("封存 ").endsWith("内容被改动。"));
        office.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_may_be_begun_by_many_at_the_same_moment(Database database) throws Exception {
        TestOffice office = TestOffice.on(database);
        long chain = CHAINS.incrementAndGet();
        int writers = 8;
        CyclicBarrier start = new CyclicBarrier(writers);
        try (ExecutorService crew = Executors.newFixedThreadPool(writers)) {
            List<Future<Object>> done = java.util.stream.IntStream.range(0, writers)
                    .mapToObj(i -> crew.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        office.inTransaction(() ->
                                office.part(Journal.class).write(Actor.OFFICE, Entry.of(chain, "test", "writer " + i)));
                        return (Object) i;
                    }))
                    .toList();
            for (Future<Object> each : done) {
                each.get(30, TimeUnit.SECONDS);
            }
        }

        assertThat(office.part(DSLContext.class).fetchCount(JOURNAL, JOURNAL.CHAIN.eq(chain)))
                .isEqualTo(writers);
        assertThat(flaws(office, chain)).isEmpty();
    }

    private static List<String> flaws(TestOffice office, long chain) {
        return new Verification(office.part(DSLContext.class))
                .run().flaws().stream()
                        .map(flaw -> flaw.zh())
                        .filter(flaw -> flaw.startsWith("链 " + chain))
                        .toList();
    }

    /** A chain to tamper with. */
    private static final class Chain {
        final TestOffice office;
        final DSLContext database;
        final long id = CHAINS.incrementAndGet();

        Chain(Database kind, int length) {
            office = TestOffice.on(kind);
            database = office.part(DSLContext.class);
            for (int i = 1; i <= length; i++) {
                Entry entry = new Entry(id, "form.save", "form 12 row " + i, "", String.valueOf(i));
                office.inTransaction(
                        () -> office.part(Journal.class).write(new Actor(3, "jingbanren", "192.0.2.3"), entry));
            }
        }

        List<String> flaws() {
            return VerificationTest.flaws(office, id);
        }

        /** Rewrites an entry so that it is right in itself and follows the one before. */
        void forge(long number, String after) {
            var entry = database.fetchSingle(JOURNAL, JOURNAL.CHAIN.eq(id), JOURNAL.NUMBER.eq(number));
            String previous = database.select(JOURNAL.HASH)
                    .from(JOURNAL)
                    .where(JOURNAL.CHAIN.eq(id), JOURNAL.NUMBER.eq(number - 1))
                    .fetchSingle()
                    .value1();
            Link link = new Link(
                    id,
                    number,
                    entry.getAt(),
                    new Actor(entry.getAccountId(), entry.getAccountLogin(), entry.getAddress()),
                    new Entry(id, entry.getAction(), entry.getSubject(), entry.getBeforeText(), after),
                    previous);
            database.update(JOURNAL)
                    .set(JOURNAL.AFTER_TEXT, after)
                    .set(JOURNAL.PREVIOUS_HASH, previous)
                    .set(JOURNAL.HASH, link.hash())
                    .where(JOURNAL.ID.eq(entry.getId()))
                    .execute();
        }

        void renumber(long from, long to) {
            database.update(JOURNAL)
                    .set(JOURNAL.NUMBER, to)
                    .where(JOURNAL.CHAIN.eq(id), JOURNAL.NUMBER.eq(from))
                    .execute();
        }

        void shift(long from, long by) {
            for (long number = 5; number >= from; number--) {
                renumber(number, number + by);
            }
        }

        void insert(long number, String after) {
            database.execute(
                    "insert into journal (chain, number, at, account_id, account_login, address, action, subject, before_text, after_text, previous_hash, hash)"
                            + " select chain, number + 1, at, account_id, account_login, address, action, subject, '', ?, hash, hash"
                            + " from journal where chain = ? and number = ?",
                    after,
                    id,
                    number - 1);
        }

        void moveHead(long number) {
            String hash = database.select(JOURNAL.HASH)
                    .from(JOURNAL)
                    .where(JOURNAL.CHAIN.eq(id), JOURNAL.NUMBER.eq(number))
                    .fetchSingle()
                    .value1();
            database.update(JOURNAL_HEAD)
                    .set(JOURNAL_HEAD.NUMBER, number)
                    .set(JOURNAL_HEAD.HASH, hash)
                    .where(JOURNAL_HEAD.CHAIN.eq(id))
                    .execute();
        }
    }
}
