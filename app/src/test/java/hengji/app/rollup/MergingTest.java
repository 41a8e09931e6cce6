package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.organisation.Organisation;
import hengji.core.rollup.Consolidated;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MergingTest {
    private static void state(Bureau bureau, long form, State state) {
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, state.name())
                        .where(FORM.ID.eq(form))
                        .execute());
    }

    /** A department with two schools, of which one has handed in and one is still writing. */
    private static Bureau schools(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long second = bureau.organisation(bureau.department(), "105003", "示范县第二中学", Organisation.Kind.UNIT);
        state(bureau, bureau.target(bureau.unit(), 2026), State.APPROVED);
        bureau.target(second, 2026);
        return bureau;
    }

    private static Consolidated preview(Bureau bureau) {
        return bureau.office().part(Merging.class).preview(bureau.department(), 2026, PathKind.TARGET);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_handed_in_yet_is_left_out_by_name(Database database) {
        Bureau bureau = schools(database);
        Consolidated made = preview(bureau);
        assertThat(made.taken()).containsExactly("105002");
        assertThat(made.leftOut())
                .extracting(out -> out.why().zh())
                .anySatisfy(said -> assertThat(said).contains("第二中学", "还在填报"))
                .anySatisfy(said -> assertThat(said).contains("教育局", "没有这张表"));
    }

    @ParameterizedTest
    @EnumSource
    void numbers_of_two_schools_are_added(Database database) {
        Bureau bureau = schools(database);
        long second = bureau.office()
                .part(Forms.class)
                .list(FORM.REGION_CODE.eq(bureau.region()).and(FORM.STATE.eq(State.DRAFTING.name())))
                .getFirst()
                .id();
        state(bureau, second, State.APPROVED);
        assertThat(preview(bureau).form().indicators())
                .filteredOn(row -> row.label().equals("毕业年级教学班级数"))
                .singleElement()
                .satisfies(row -> assertThat(row.targetNumber().orElseThrow()).isEqualByComparingTo("24"));
    }

    @ParameterizedTest
    @EnumSource
    void the_departments_clerk_begins_its_form_from_the_units(Database database) {
        Bureau bureau = schools(database);
        String login = bureau.office().person(Role.UNIT_CLERK, bureau.region(), bureau.department());
        Visitor clerk = Visitor.loggedIn(bureau.office(), login);
        String page = "/units/" + bureau.department() + "/2026";
        assertThat(clerk.get(page).body()).contains("生成汇总草稿", "第二中学");
        assertThat(clerk.post(page, page, Map.of()).statusCode()).isEqualTo(302);
        long form = bureau.office()
                .part(Forms.class)
                .find(bureau.department(), 2026, PathKind.TARGET, "")
                .orElseThrow()
                .id();
        assertThat(bureau.office().part(Forms.class).get(form).scope()).isEqualTo("CONSOLIDATED");
        assertThat(bureau.office().part(Sheets.class).lines(form, Block.ROW))
                .extracting(line -> line.text(Column.NAME))
                .contains("毕业年级教学班级数");
        assertThat(clerk.post(page, page, Map.of()).statusCode()).isEqualTo(409);
        assertThat(clerk.download(page + "/paper/xlsx").body()).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_reads_what_came_together(Database database) {
        Bureau bureau = schools(database);
        Program department = Program.of(bureau, Role.DEPARTMENT);
        String together = "/api/v1/organisations/" + bureau.department() + "/years/2026/units-together";
        assertThat(department.get(together).body()).contains("\"taken\":[\"105002\"]", "还在填报");
        assertThat(department.send("POST", together, "").statusCode()).isEqualTo(404);
        assertThat(department.get("/units").statusCode()).isNotEqualTo(500);
    }
}
