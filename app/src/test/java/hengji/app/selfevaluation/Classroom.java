package hengji.app.selfevaluation;

import static hengji.app.tables.Tables.FORM_ROW;

import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.path.Snapshots;
import hengji.core.workflow.Role;
import org.jooq.DSLContext;

/** A school whose target was approved, and what its people type afterwards. */
record Classroom(Bureau bureau, long target) {
    static Classroom on(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Classroom made = new Classroom(bureau, bureau.target(2025));
        made.approve();
        return made;
    }

    TestOffice office() {
        return bureau.office();
    }

    /** Approves the target as it stands. */
    void approve() {
        office().inTransaction(() -> office().part(Snapshots.class)
                .freeze(office().part(Sheets.class).get(target), Versions.Occasion.APPROVED, Versions.Ground.NONE, 0));
    }

    long begun() {
        return office().part(Beginnings.class).begin(target, Actor.OFFICE);
    }

    Line row(long form, String name) {
        return office().part(Sheets.class).lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    Saved type(long form, String row, Column column, String text) {
        return type(form, row, column, text, bureau.who(Role.UNIT_CLERK));
    }

    Saved type(long form, String row, Column column, String text, Who who) {
        Line line = row(form, row);
        return office().part(Results.class)
                .keep(form, new Editing.Typed(column, line.lineage(), line.text(column), text), who, "127.0.0.1");
    }

    void assign(long form, String row, long account) {
        office().inTransaction(() -> office().part(DSLContext.class)
                .update(FORM_ROW)
                .set(FORM_ROW.ASSIGNEE_ID, account)
                .where(
                        FORM_ROW.FORM_ID.eq(form),
                        FORM_ROW.LINEAGE.eq(row(form, row).lineage()))
                .execute());
    }
}
