package hengji.app.restructure;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.REGION;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.DefaultSchema;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regions by their 区划码: named, renumbered, and made below one another. */
@Service
public class Regions {
    private static final Wording BAD_CODE =
            Wording.of("区划码应为 2 至 12 位数字，如 511725。", "A region's code has 2 to 12 digits, e.g. 511725.");
    private static final Wording NO_NAME = Wording.of("请填写地区名称。", "Give the region a name.");
    private static final Wording TAKEN = Wording.of("这个区划码已经有了。", "There is a region with this code.");

    private final DSLContext database;
    private final Journal journal;

    Regions(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * A region.
     *
     * @param code 区划码
     * @param name 名称
     */
    public record Region(String code, String name) {}

    @Transactional(readOnly = true)
    public Optional<Region> find(String code) {
        return database.selectFrom(REGION)
                .where(REGION.CODE.eq(code))
                .fetchOptional(found -> new Region(found.getCode(), found.getName()));
    }

    /** The regions directly below one. */
    @Transactional(readOnly = true)
    public List<Region> below(String code) {
        return database.selectFrom(REGION)
                .where(REGION.PARENT_CODE.eq(code))
                .orderBy(REGION.CODE)
                .fetch(found -> new Region(found.getCode(), found.getName()));
    }

    /** Makes a region below another; absent where it worked, else why not. */
    @Transactional
    public Optional<Wording> add(String above, Region wanted, Actor actor) {
        Optional<Wording> obstacle = obstacle(wanted).or(() -> taken(wanted.code()));
        if (obstacle.isEmpty()) {
            insert(wanted, above);
            journal.write(
                    actor, new Entry(0, "region.add", "region " + wanted.code(), "", wanted.name() + "，上级 " + above));
        }
        return obstacle;
    }

    /** Gives a region its name and code; everything that names the old code follows. */
    @Transactional
    public Optional<Wording> rename(String code, Region wanted, Actor actor) {
        Region before = find(code).orElseThrow(() -> new IllegalArgumentException("no region " + code));
        Optional<Wording> obstacle =
                obstacle(wanted).or(() -> wanted.code().equals(code) ? Optional.empty() : taken(wanted.code()));
        if (obstacle.isEmpty() && !before.equals(wanted)) {
            if (wanted.code().equals(code)) {
                database.update(REGION)
                        .set(REGION.NAME, wanted.name())
                        .where(REGION.CODE.eq(code))
                        .execute();
            } else {
                renumber(before, wanted);
            }
            journal.write(
                    actor,
                    new Entry(
                            0,
                            "region.rename",
                            "region " + wanted.code(),
                            before.code() + " " + before.name(),
                            wanted.code() + " " + wanted.name()));
        }
        return obstacle;
    }

    private void renumber(Region before, Region wanted) {
        String above = database.select(REGION.PARENT_CODE)
                .from(REGION)
                .where(REGION.CODE.eq(before.code()))
                .fetchOptional(REGION.PARENT_CODE)
                .orElse("");
        insert(wanted, above);
        database.update(REGION)
                .set(REGION.PARENT_CODE, wanted.code())
                .where(REGION.PARENT_CODE.eq(before.code()))
                .execute();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> follow(table, before.code(), wanted.code()));
        database.deleteFrom(REGION).where(REGION.CODE.eq(before.code())).execute();
    }

    /** Every table names a region in a column of the same name. */
    private void follow(Table<?> table, String before, String after) {
        Field<String> column = table.field("region_code", String.class);
        if (column != null) {
            database.update(table).set(column, after).where(column.eq(before)).execute();
        }
        if (table.equals(ORGANISATION)) {
            database.update(ORGANISATION)
                    .set(ORGANISATION.REVISION, ORGANISATION.REVISION.plus(1))
                    .where(ORGANISATION.REGION_CODE.eq(after))
                    .execute();
        }
    }

    private void insert(Region wanted, String above) {
        database.insertInto(REGION)
                .set(REGION.CODE, wanted.code())
                .set(REGION.NAME, wanted.name())
                .set(REGION.PARENT_CODE, above.isEmpty() ? null : above)
                .execute();
    }

    private Optional<Wording> taken(String code) {
        return find(code).map(_ -> TAKEN);
    }

    private static Optional<Wording> obstacle(Region wanted) {
        if (!wanted.code().matches("\\d{2,12}")) {
            return Optional.of(BAD_CODE);
        }
        return wanted.name().isBlank() ? Optional.of(NO_NAME) : Optional.empty();
    }
}
