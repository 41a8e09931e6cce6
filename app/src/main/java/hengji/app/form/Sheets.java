package hengji.app.form;

import static hengji.app.tables.Tables.FORM_MONEY;
import static hengji.app.tables.Tables.FORM_ROW;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The lines of forms. Asks no rights and checks no state: use cases do so first ({@link Editing} for what people type).
 * Whoever changes lines touches the form ({@link Forms#touch}) in the same transaction: by its revision every node knows
 * whether the sheet it read last still holds.
 */
@Service
public class Sheets {
    private static final long FIRST = 101_559_956_668_416L;

    private static final int KEPT = 500;

    private final DSLContext database;
    private final Forms forms;
    private final Map<Long, Sheet> recent = new ConcurrentHashMap<>();

    Sheets(DSLContext database, Forms forms) {
        this.database = database;
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    public Sheet get(long form) {
        FormHead head = forms.get(form);
        Sheet before = recent.get(form);
        if (before != null && before.head().equals(head) && isOnlyReading()) {
            return before;
        }
        Sheet now = read(head);
        if (isOnlyReading()) {
            if (recent.size() >= KEPT) {
                recent.clear();
            }
            recent.put(form, now);
        }
        return now;
    }

    private Sheet read(FormHead head) {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            lines.put(block, lines(head.id(), block));
        }
        return new Sheet(head, lines);
    }

    /** Only what is committed may be kept for others. */
    private static boolean isOnlyReading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** The lines of one block in their order. */
    @Transactional(readOnly = true)
    public List<Line> lines(long form, Block block) {
        return database.select(block.table().fields())
                .from(block.table())
                .where(block.form().eq(form))
                .orderBy(block.place())
                .fetch(found -> line(block, found));
    }

    /** One line; absent where it is gone. */
    @Transactional(readOnly = true)
    public Optional<Line> find(long form, Block block, String lineage) {
        return database.select(block.table().fields())
                .from(block.table())
                .where(block.form().eq(form), block.lineage().eq(lineage))
                .fetchOptional(found -> line(block, found));
    }

    /** Adds a line at the end, with an identity of its own where it has none; its lineage. */
    @Transactional
    public String add(long form, Block block, Line line) {
        return insert(form, block, lines(form, block).size(), line);
    }

    /** Adds a line before the one at that place, from 0; its lineage. */
    @Transactional
    public String insert(long form, Block block, int place, Line line) {
        shift(form, block, place, 1);
        Map<TableField<?, ?>, Object> values = values(form, block, place, line);
        database.insertInto(block.table()).set(values).execute();
        return String.valueOf(values.get(block.lineage()));
    }

    /** Adds lines at the end, each with an identity of its own where it has none. */
    @Transactional
    public void addAll(long form, Block block, List<Line> lines) {
        int place = database.fetchCount(block.table(), block.form().eq(form));
        List<Query> inserts = new ArrayList<>();
        for (Line line : lines) {
            inserts.add(database.insertInto(block.table()).set(values(form, block, place++, line)));
        }
        database.batch(inserts).execute();
    }

    private static Map<TableField<?, ?>, Object> values(long form, Block block, int place, Line line) {
        Map<TableField<?, ?>, Object> values = new HashMap<>();
        String lineage = line.lineage().isEmpty() ? fresh() : line.lineage();
        values.put(block.form(), form);
        values.put(block.lineage(), lineage);
        values.put(block.place(), place);
        line.cells().forEach((column, text) -> values.put(column.field(), text));
        if (block == Block.ROW) {
            values.put(FORM_ROW.LOCKED, line.care().locked());
        }
        if (block == Block.MONEY) {
            values.put(FORM_MONEY.ROLE, Money.role(line.text(Column.MONEY_ITEM)).name());
        }
        return values;
    }

    /** Ten letters and digits, short on the page; the index of the table refuses two alike. */
    private static String fresh() {
        return Long.toString(ThreadLocalRandom.current().nextLong(FIRST, 36 * FIRST), 36);
    }

    /** Takes a line out; whether it was there. */
    @Transactional
    public boolean remove(long form, Block block, String lineage) {
        Optional<Integer> place = database.select(block.place())
                .from(block.table())
                .where(block.form().eq(form), block.lineage().eq(lineage))
                .fetchOptional(block.place());
        place.ifPresent(from -> {
            database.deleteFrom(block.table())
                    .where(block.form().eq(form), block.lineage().eq(lineage))
                    .execute();
            shift(form, block, from, -1);
        });
        return place.isPresent();
    }

    /** Takes all lines out. */
    @Transactional
    public void clear(long form) {
        for (Block block : Block.values()) {
            database.deleteFrom(block.table()).where(block.form().eq(form)).execute();
        }
    }

    /** Puts the lines of a block into the order given; lines not named keep their order behind them. */
    @Transactional
    public void order(long form, Block block, List<String> lineages) {
        List<String> order = new ArrayList<>(lineages);
        Map<String, Integer> before = places(form, block);
        before.keySet().stream().filter(lineage -> !lineages.contains(lineage)).forEach(order::add);
        List<Query> moves = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            Integer was = before.get(order.get(place));
            if (was != null && was != place) {
                moves.add(database.update(block.table())
                        .set(block.place(), place)
                        .where(block.form().eq(form), block.lineage().eq(order.get(place))));
            }
        }
        database.batch(moves).execute();
    }

    private Map<String, Integer> places(long form, Block block) {
        Map<String, Integer> places = new LinkedHashMap<>();
        database.select(block.lineage(), block.place())
                .from(block.table())
                .where(block.form().eq(form))
                .orderBy(block.place())
                .forEach(found -> places.put(found.value1(), found.value2()));
        return places;
    }

    /** Writes a cell if it still says what its writer saw; whether it did. */
    @Transactional
    public boolean write(long form, Column column, String lineage, String was, String text) {
        Block block = column.block();
        return database.update(block.table())
                        .set(column.field(), text)
                        .set(block.revision(), DSL.field(block.revision()).plus(1))
                        .where(
                                block.form().eq(form),
                                block.lineage().eq(lineage),
                                column.field().eq(was))
                        .execute()
                > 0;
    }

    private void shift(long form, Block block, int from, int by) {
        database.update(block.table())
                .set(block.place(), block.place().plus(by))
                .where(block.form().eq(form), block.place().ge(from))
                .execute();
    }

    private static Line line(Block block, Record found) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.of(block)) {
            cells.put(column, found.get(column.field()));
        }
        return new Line(found.get(block.lineage()), cells, block == Block.ROW ? care(found) : Line.Care.NONE);
    }

    private static Line.Care care(Record found) {
        return new Line.Care(
                found.get(FORM_ROW.LOCKED),
                Optional.ofNullable(found.get(FORM_ROW.ASSIGNEE_ID)).orElse(0L),
                Optional.ofNullable(found.get(FORM_ROW.SECTION_ID)).orElse(0L),
                Optional.ofNullable(found.get(FORM_ROW.DUE)));
    }
}
