package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.JOURNAL_HEAD;
import static hengji.app.tables.Tables.JOURNAL_SEAL;

import hengji.app.tables.tables.records.JournalRecord;
import hengji.core.explain.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Checks the whole journal against itself and against its seals (日志校验). */
public final class Verification {
    private static final int BATCH = 500;

    /** What was checked and everything that is wrong with it, oldest first. */
    public record Result(long entries, long chains, long seals, List<Wording> flaws) {
        public Result {
            flaws = List.copyOf(flaws);
        }

        public boolean isWhole() {
            return flaws.isEmpty();
        }
    }

    private final DSLContext database;
    private final List<Wording> flaws = new ArrayList<>();
    private final Map<Long, NavigableMap<Long, String>> sealed = new HashMap<>();

    /** Reads from that connection, which best stands in one repeatable-read transaction. */
    public Verification(DSLContext database) {
        this.database = database;
    }

    /** Reads every seal and every entry once. */
    public Result run() {
        long seals = seals();
        Map<Long, ChainCheck.End> ends = new HashMap<>();
        long entries = chains(ends);
        heads(ends);
        sealed.forEach((chain, points) -> {
            if (!ends.containsKey(chain)) {
                flaws.add(Flaws.chainGone(chain, points.lastKey()));
            }
        });
        return new Result(entries, ends.size(), seals, flaws);
    }

    private long seals() {
        long count = 0;
        String previous = Link.START;
        for (Record found : database.select(
                        JOURNAL_SEAL.ID,
                        JOURNAL_SEAL.AT,
                        JOURNAL_SEAL.HEADS,
                        JOURNAL_SEAL.PREVIOUS_HASH,
                        JOURNAL_SEAL.HASH)
                .from(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.ID)
                .fetch()) {
            Instant at = found.get(JOURNAL_SEAL.AT);
            String heads = found.get(JOURNAL_SEAL.HEADS);
            boolean follows = found.get(JOURNAL_SEAL.PREVIOUS_HASH).equals(previous);
            String own = Seal.hash(at, heads, found.get(JOURNAL_SEAL.PREVIOUS_HASH));
            if (!follows || !own.equals(found.get(JOURNAL_SEAL.HASH))) {
                flaws.add(Flaws.seal(found.get(JOURNAL_SEAL.ID), at, follows));
            }
            Seal.points(heads)
                    .forEach(point -> sealed.computeIfAbsent(point.chain(), _ -> new TreeMap<>())
                            .put(point.number(), point.hash()));
            previous = found.get(JOURNAL_SEAL.HASH);
            count++;
        }
        return count;
    }

    private long chains(Map<Long, ChainCheck.End> ends) {
        long count = 0;
        ChainCheck check = new ChainCheck(-1, new TreeMap<>(), flaws);
        try (Stream<JournalRecord> entries =
                database
                        .selectFrom(JOURNAL)
                        .orderBy(JOURNAL.CHAIN, JOURNAL.NUMBER, JOURNAL.ID)
                        .fetchSize(BATCH)
                        .stream()) {
            for (JournalRecord entry : (Iterable<JournalRecord>) entries::iterator) {
                if (entry.getChain() != check.chain()) {
                    check.end().ifPresent(end -> ends.put(end.chain(), end));
                    check = new ChainCheck(
                            entry.getChain(), sealed.getOrDefault(entry.getChain(), new TreeMap<>()), flaws);
                }
                check.next(entry);
                count++;
            }
        }
        check.end().ifPresent(end -> ends.put(end.chain(), end));
        return count;
    }

    private void heads(Map<Long, ChainCheck.End> ends) {
        Map<Long, ChainCheck.End> left = new HashMap<>(ends);
        database.selectFrom(JOURNAL_HEAD).orderBy(JOURNAL_HEAD.CHAIN).forEach(head -> {
            ChainCheck.End end = left.remove(head.getChain());
            long number = end == null ? 0 : end.number();
            String hash = end == null ? Link.START : end.hash();
            if (head.getNumber() != number || !head.getHash().equals(hash)) {
                flaws.add(Flaws.head(head.getChain(), head.getNumber(), number));
            }
        });
        left.values().forEach(end -> flaws.add(Flaws.head(end.chain(), 0, end.number())));
    }
}
