package hengji.app.selfevaluation;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Snapshots;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** A page one fills in goes over a county's line in 14 KiB. */
final class PageSizeTest {
    private static final int MOST = 14 * 1024;

    /** The self-evaluation of the published target, 71 rows, with its clerk. */
    private record Desk(County county, long form, Visitor clerk) {
        static Desk open() {
            TestOffice office = TestOffice.on(Database.H2);
            County county = County.in(office);
            long target = county.published();
            office.part(DSLContext.class)
                    .update(FORM)
                    .set(FORM.STATE, State.APPROVED.name())
                    .where(FORM.ID.eq(target))
                    .execute();
            office.inTransaction(() -> office.part(Snapshots.class)
                    .freeze(
                            office.part(Sheets.class).get(target),
                            Versions.Occasion.APPROVED,
                            Versions.Ground.NONE,
                            0));
            long form = office.part(Beginnings.class).begin(target, Actor.OFFICE);
            return new Desk(county, form, Visitor.loggedIn(office, county.person(Role.UNIT_CLERK)));
        }

        void fill() {
            Sheets sheets = county.office().part(Sheets.class);
            int row = 0;
            for (Line line : sheets.lines(form, Block.ROW)) {
                row++;
                String target = line.text(Column.TARGET);
                sheets.write(
                        form, Column.ACTUAL, line.lineage(), "", target.isEmpty() ? "已按年度安排完成第" + row + "项" : target);
                sheets.write(form, Column.SCORE, line.lineage(), "", line.text(Column.WEIGHT));
                sheets.write(form, Column.EVIDENCE, line.lineage(), "", "统计报表第" + row + "号");
            }
            county.office().part(Forms.class).touch(form);
        }

        int size(String page) throws IOException {
            String html = clerk.get("/forms/" + form + page).body();
            assertThat(html).contains("参加高考学生数");
            ByteArrayOutputStream small = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
                gzip.write(html.getBytes(StandardCharsets.UTF_8));
            }
            return small.size();
        }
    }

    @Test
    void the_page_of_a_self_evaluation_is_small_blank_and_filled_in() throws IOException {
        Desk desk = Desk.open();
        assertThat(desk.size("/self-evaluation")).as("blank").isLessThanOrEqualTo(MOST);
        desk.fill();
        assertThat(desk.size("/self-evaluation")).as("filled in").isLessThanOrEqualTo(MOST);
    }

    @Test
    void the_whole_form_of_a_self_evaluation_is_small_too() throws IOException {
        Desk desk = Desk.open();
        assertThat(desk.size("")).as("blank").isLessThanOrEqualTo(MOST);
        desk.fill();
        assertThat(desk.size("")).as("filled in").isLessThanOrEqualTo(MOST);
    }
}
