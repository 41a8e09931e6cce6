package hengji.app.journal;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.JOURNAL_HEAD;

import hengji.app.storage.Change;
import hengji.app.storage.Question;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chains of the journal in the database. */
@Component
class Chains {
    private static final List<TableField<?, ?>> FIELDS = List.of(
            JOURNAL.CHAIN,
            JOURNAL.NUMBER,
            JOURNAL.AT,
            JOURNAL.ACCOUNT_ID,
            JOURNAL.ACCOUNT_LOGIN,
            JOURNAL.ADDRESS,
            JOURNAL.ACTION,
            JOURNAL.SUBJECT,
            JOURNAL.BEFORE_TEXT,
            JOURNAL.AFTER_TEXT,
            JOURNAL.PREVIOUS_HASH,
            JOURNAL.HASH);

    private final Question<Head> held;
    private final Change added;
    private final Change moved;

    Chains(DSLContext database, JdbcClient jdbc) {
        held = new Question<>(
                jdbc,
                database.select(JOURNAL_HEAD.NUMBER, JOURNAL_HEAD.HASH)
                        .from(JOURNAL_HEAD)
                        .where(JOURNAL_HEAD.CHAIN.eq(param(JOURNAL_HEAD.CHAIN)))
                        .forUpdate(),
                (found, _) -> new Head(found.getLong(1), found.getString(2)));
        Map<TableField<?, ?>, Param<?>> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, param(field)));
        added = new Change(jdbc, database.insertInto(JOURNAL).set(values));
        moved = new Change(
                jdbc,
                database.update(JOURNAL_HEAD)
                        .set(JOURNAL_HEAD.NUMBER, param(JOURNAL_HEAD.NUMBER))
                        .set(JOURNAL_HEAD.HASH, param(JOURNAL_HEAD.HASH))
                        .where(JOURNAL_HEAD.CHAIN.eq(param(JOURNAL_HEAD.CHAIN))));
    }

    /** The last link of a chain. */
    record Head(long number, String hash) {}

    /** The end of a chain, held until the transaction is over so that links follow one another. */
    Optional<Head> hold(long chain) {
        return held.find(Map.of(name(JOURNAL_HEAD.CHAIN), chain));
    }

    void add(Link link) {
        Map<String, Object> values = new HashMap<>();
        values.put(name(JOURNAL.CHAIN), link.chain());
        values.put(name(JOURNAL.NUMBER), link.number());
        values.put(name(JOURNAL.AT), OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC));
        values.put(name(JOURNAL.ACCOUNT_ID), link.actor().account());
        values.put(name(JOURNAL.ACCOUNT_LOGIN), link.actor().login());
        values.put(name(JOURNAL.ADDRESS), link.actor().address());
        values.put(name(JOURNAL.ACTION), link.entry().action());
        values.put(name(JOURNAL.SUBJECT), link.entry().subject());
        values.put(name(JOURNAL.BEFORE_TEXT), link.entry().before());
        values.put(name(JOURNAL.AFTER_TEXT), link.entry().after());
        values.put(name(JOURNAL.PREVIOUS_HASH), link.previous());
        values.put(name(JOURNAL.HASH), link.hash());
        added.make(values);
    }

    /** Has a chain end with a link. */
    void move(Link link) {
        moved.make(Map.of(
                name(JOURNAL_HEAD.CHAIN), link.chain(),
                name(JOURNAL_HEAD.NUMBER), link.number(),
                name(JOURNAL_HEAD.HASH), link.hash()));
    }

    private static <T> Param<T> param(TableField<?, T> field) {
        return DSL.param(name(field), field);
    }

    private static String name(TableField<?, ?> field) {
        return field.getName();
    }
}
