package hengji.app.issue;

import static hengji.app.tables.Tables.FORM_ROW;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a form that its issuer alone may change. */
@Component
class LockedRows {
    private final DSLContext database;
    private final Sheets sheets;
    private final Forms forms;
    private final Journal journal;

    LockedRows(DSLContext database, Sheets sheets, Forms forms, Journal journal) {
        this.database = database;
        this.sheets = sheets;
        this.forms = forms;
        this.journal = journal;
    }

    /** What was done in one form. */
    record Done(int added, int changed, int released) {
        String note() {
            return "新增 " + added + " 行，更新 " + changed + " 行"
                    + (released == 0 ? "" : "，不再要求 " + released + " 行（已交单位自行处理）");
        }
    }

    /** Adds what is missing, brings the locked ones up to date, and hands back what is asked no more. */
    @Transactional
    Done put(FormHead head, List<Line> asked, List<String> withdrawn, Actor actor) {
        int added = 0;
        int changed = 0;
        for (Line row : asked) {
            Optional<Line> there = sheets.find(head.id(), Block.ROW, row.lineage());
            if (there.isEmpty()) {
                add(head, row, actor);
                added++;
            } else if (renew(head, there.get(), row, actor)) {
                changed++;
            }
        }
        int released = (int) withdrawn.stream()
                .filter(lineage -> release(head, lineage, actor))
                .count();
        if (added + changed + released > 0) {
            forms.touch(head.id());
        }
        return new Done(added, changed, released);
    }

    /** Behind the last row of its second level, else at the end. */
    private void add(FormHead head, Line row, Actor actor) {
        List<Line> lines = sheets.lines(head.id(), Block.ROW);
        int place = lines.size();
        for (int at = 0; at < lines.size(); at++) {
            boolean same = lines.get(at).text(Column.LEVEL1).equals(row.text(Column.LEVEL1))
                    && lines.get(at).text(Column.LEVEL2).equals(row.text(Column.LEVEL2));
            place = same ? at + 1 : place;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Column.of(Block.ROW).forEach(column -> cells.put(column, row.text(column)));
        sheets.insert(head.id(), Block.ROW, place, new Line(row.lineage(), cells, row.care()));
        journal.write(
                actor, new Entry(head.organisation(), "common.add", subject(head, row), "", row.text(Column.NAME)));
    }

    private boolean renew(FormHead head, Line there, Line row, Actor actor) {
        boolean renewed = false;
        for (Column column : CommonSets.COLUMNS) {
            if (!there.text(column).equals(row.text(column))
                    && sheets.write(head.id(), column, row.lineage(), there.text(column), row.text(column))) {
                journal.write(
                        actor,
                        new Entry(
                                head.organisation(),
                                "common.change",
                                subject(head, row) + " " + column.key(),
                                there.text(column),
                                row.text(column)));
                renewed = true;
            }
        }
        return lock(head, row.lineage(), true) || renewed;
    }

    private boolean release(FormHead head, String lineage, Actor actor) {
        boolean released = lock(head, lineage, false);
        if (released) {
            journal.write(
                    actor, Entry.of(head.organisation(), "common.release", "form " + head.id() + " row " + lineage));
        }
        return released;
    }

    private boolean lock(FormHead head, String lineage, boolean locked) {
        return database.update(FORM_ROW)
                        .set(FORM_ROW.LOCKED, locked)
                        .set(FORM_ROW.REVISION, FORM_ROW.REVISION.plus(1))
                        .where(FORM_ROW.FORM_ID.eq(head.id()), FORM_ROW.LINEAGE.eq(lineage), FORM_ROW.LOCKED.ne(locked))
                        .execute()
                > 0;
    }

    private static String subject(FormHead head, Line row) {
        return "form " + head.id() + " row " + row.lineage();
    }
}
