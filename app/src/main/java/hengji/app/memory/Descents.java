package hengji.app.memory;

import static hengji.app.tables.Tables.ROW_DESCENT;

import hengji.app.form.Belongings;
import hengji.app.form.Block;
import hengji.app.form.FormCarried;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which row of last year's target a row was carried over from. */
@Component
class Descents implements Belongings {
    private static final int LONGEST = 20;

    private final DSLContext database;
    private final Sheets sheets;

    Descents(DSLContext database, Sheets sheets) {
        this.database = database;
        this.sheets = sheets;
    }

    /** Notes the pairs of a form that was begun from another, unless the two no longer have the same rows. */
    @EventListener
    @Transactional
    public void carried(FormCarried carried) {
        List<Line> before = sheets.lines(carried.last(), Block.ROW);
        List<Line> after = sheets.lines(carried.form(), Block.ROW);
        if (before.size() != after.size()) {
            return;
        }
        List<? extends Query> inserts = IntStream.range(0, after.size())
                .mapToObj(at -> database.insertInto(ROW_DESCENT)
                        .set(ROW_DESCENT.FORM_ID, carried.form())
                        .set(ROW_DESCENT.LINEAGE, after.get(at).lineage())
                        .set(ROW_DESCENT.FROM_FORM_ID, carried.last())
                        .set(ROW_DESCENT.FROM_LINEAGE, before.get(at).lineage()))
                .toList();
        database.batch(inserts).execute();
    }

    /** Every ancestor of the rows of a target form with the row of that form it became. */
    @Transactional(readOnly = true)
    public Map<String, String> ancestors(long target) {
        Map<String, String> heirs = new HashMap<>();
        Map<String, String> reached = Map.of();
        Optional<Long> form = Optional.of(target);
        for (int back = 0; back < LONGEST && form.isPresent(); back++) {
            reached = step(form.get(), reached, back == 0);
            heirs.putAll(reached);
            form = from(form.get());
        }
        return heirs;
    }

    private Map<String, String> step(long form, Map<String, String> reached, boolean first) {
        Map<String, String> further = new HashMap<>();
        database.selectFrom(ROW_DESCENT)
                .where(ROW_DESCENT.FORM_ID.eq(form))
                .forEach(pair -> Optional.of(pair.getLineage())
                        .flatMap(row -> first ? Optional.of(row) : Optional.ofNullable(reached.get(row)))
                        .ifPresent(heir -> further.put(pair.getFromLineage(), heir)));
        return further;
    }

    private Optional<Long> from(long form) {
        return database.select(ROW_DESCENT.FROM_FORM_ID)
                .from(ROW_DESCENT)
                .where(ROW_DESCENT.FORM_ID.eq(form))
                .limit(1)
                .fetchOptional(ROW_DESCENT.FROM_FORM_ID);
    }

    @Override
    public List<String> clear(long form) {
        List<String> kept = database.selectFrom(ROW_DESCENT)
                .where(ROW_DESCENT.FORM_ID.eq(form))
                .orderBy(ROW_DESCENT.LINEAGE)
                .fetch(pair -> "row " + pair.getLineage() + " from form " + pair.getFromFormId() + " row "
                        + pair.getFromLineage());
        database.deleteFrom(ROW_DESCENT)
                .where(ROW_DESCENT.FORM_ID.eq(form).or(ROW_DESCENT.FROM_FORM_ID.eq(form)))
                .execute();
        return kept;
    }
}
