package hengji.app.path;

import static hengji.app.tables.Tables.VERSION_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Links;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A frozen version holds all a form said, and brings all of it back. */
final class SnapshotsTest {
    /** A target with one task that its first two indicators serve, frozen with them. */
    private record Story(Bureau bureau, long form, Versions.Version version) {
        static Story on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            long form = bureau.target(2026);
            Story begun = new Story(bureau, form, freeze(bureau, form));
            begun.serve(0);
            begun.serve(1);
            begun.part(Forms.class).restore(form, "2026年度目标表", "OWN", "示范县教育局");
            return new Story(bureau, form, freeze(bureau, form));
        }

        private static Versions.Version freeze(Bureau bureau, long form) {
            TestOffice office = bureau.office();
            office.inTransaction(() -> office.part(Snapshots.class)
                    .freeze(office.part(Sheets.class).get(form), Versions.Occasion.APPROVED, Versions.Ground.NONE, 0));
            return office.part(Versions.class).list(form).getLast();
        }

        <T> T part(Class<T> type) {
            return bureau.office().part(type);
        }

        List<Line> rows() {
            return part(Sheets.class).lines(form, Block.ROW);
        }

        String task() {
            return part(Sheets.class).lines(form, Block.TASK).getFirst().lineage();
        }

        void serve(int row) {
            part(Links.class).set(form, rows().get(row).lineage(), Set.of(task()), Actor.OFFICE);
        }

        void serveNothing(int row) {
            part(Links.class).set(form, rows().get(row).lineage(), Set.of(), Actor.OFFICE);
        }

        Map<String, Set<String>> links() {
            return part(Links.class).byTask(form);
        }

        void bringBack() {
            bureau.office().inTransaction(() -> part(Snapshots.class).restore(form, version));
        }
    }

    @ParameterizedTest
    @EnumSource
    void links_title_and_scope_come_back_with_the_lines(Database database) {
        Story story = Story.on(database);
        Map<String, Set<String>> before = story.links();
        assertThat(story.part(Snapshots.class).links(story.version())).contains(before);

        story.serveNothing(0);
        story.serve(2);
        story.part(Forms.class).restore(story.form(), "调整后的目标表", "CONSOLIDATED", "");
        story.bureau()
                .write(story.form(), Column.TARGET, story.rows().getFirst().lineage(), "99");
        story.bringBack();

        assertThat(story.links()).isEqualTo(before);
        FormHead head = story.part(Forms.class).get(story.form());
        assertThat(List.of(head.title(), head.scope(), head.supervisor()))
                .containsExactly("2026年度目标表", "OWN", "示范县教育局");
        assertThat(story.part(Comparing.class)
                        .between(story.form(), story.version().number(), Comparing.NOW)
                        .orElseThrow()
                        .isNone())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_serves_a_task_is_compared_too(Database database) {
        Story story = Story.on(database);
        story.serveNothing(0);
        story.serve(2);
        Difference difference = story.part(Comparing.class)
                .between(story.form(), story.version().number(), Comparing.NOW)
                .orElseThrow();
        assertThat(difference.lines()).singleElement().satisfies(line -> {
            assertThat(line.block()).isEqualTo(Block.TASK);
            assertThat(line.cells())
                    .extracting(cell -> cell.name().zh() + " " + cell.before() + " → " + cell.after())
                    .containsExactly("对应指标 1、2 → 2、3");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_version_from_before_links_were_kept_leaves_them_as_they_are(Database database) {
        Story story = Story.on(database);
        story.part(DSLContext.class)
                .update(VERSION_SHEET)
                .setNull(VERSION_SHEET.LINKS)
                .where(VERSION_SHEET.VERSION_ID.eq(story.version().id()))
                .execute();
        story.serve(2);
        Map<String, Set<String>> now = story.links();
        story.bringBack();
        assertThat(story.links()).isEqualTo(now);
    }
}
