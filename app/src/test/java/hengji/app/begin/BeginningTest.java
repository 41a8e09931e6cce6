package hengji.app.begin;

import static hengji.app.tables.Tables.FORM_REMOVED;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.carry.Carried;
import hengji.app.carry.CarriedForm;
import hengji.app.carry.Cause;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BeginningTest {
    private static final Actor ACTOR = new Actor(0, "office", "");

    private static Wanted department(County county, int year) {
        return Wanted.of(county.department(), year, FormKind.DEPARTMENT_TARGET, "", "");
    }

    private static long made(Begun begun) {
        assertThat(begun).isInstanceOf(Begun.Made.class);
        return begun instanceof Begun.Made made ? made.form() : 0;
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_form_brings_the_budget_lines_and_the_second_levels_of_its_pack(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = made(office.part(Beginnings.class).empty(department(county, 2025), ACTOR));
        Sheet sheet = office.part(Sheets.class).get(form);

        assertThat(sheet.of(Block.MONEY))
                .extracting(line -> line.text(Column.MONEY_ITEM))
                .containsExactly("资金总额", "财政拨款", "其他资金");
        assertThat(sheet.rows()).extracting(line -> line.text(Column.LEVEL2)).contains("数量指标", "质量指标", "时效指标");
        assertThat(sheet.rows()).allMatch(line -> line.text(Column.NAME).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_begins_the_same_form_twice(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = made(office.part(Beginnings.class).empty(department(county, 2025), ACTOR));
        assertThat(office.part(Beginnings.class).empty(department(county, 2025), ACTOR))
                .isEqualTo(new Begun.Exists(form));
    }

    @ParameterizedTest
    @EnumSource
    void a_project_without_a_code_is_refused_in_words(Database database) {
        TestOffice office = TestOffice.on(database);
        Wanted wanted = Wanted.of(County.in(office).department(), 2025, FormKind.PROJECT_TARGET, " ", "项目");
        assertThat(office.part(Beginnings.class).empty(wanted, ACTOR)).isInstanceOf(Begun.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void last_years_form_is_shown_with_what_was_replaced_and_what_was_not_before_it_is_kept(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long last = county.published();
        Sheets sheets = office.part(Sheets.class);
        sheets.add(
                last,
                Block.GOAL,
                new Line(
                        "",
                        Map.of(Column.GOAL_TEXT, "2024年按照川财绩〔2024〕3号完成", Column.GOAL_ACHIEVED, "已完成"),
                        Line.Care.NONE));
        LastYears lastYears = office.part(LastYears.class);
        FormHead head = lastYears.find(department(county, 2025)).orElseThrow();

        CarriedForm carried = lastYears.preview(head, department(county, 2025), Map.of());
        assertThat(carried.questions()).contains(new Carried.Left("川财绩〔2024〕3号", Cause.DOCUMENT));
        assertThat(office.part(Forms.class).find(county.department(), 2025, PathKind.TARGET, ""))
                .isEmpty();

        long form = made(lastYears.begin(head, department(county, 2025), Map.of("川财绩〔2024〕3号", "川财绩〔2025〕9号"), ACTOR));
        Line goal = sheets.get(form).of(Block.GOAL).getLast();
        assertThat(goal.text(Column.GOAL_TEXT)).isEqualTo("2025年按照川财绩〔2025〕9号完成");
        assertThat(goal.text(Column.GOAL_ACHIEVED)).isEmpty();
        assertThat(sheets.get(form).rows()).hasSize(71);
        assertThat(sheets.get(form).rows())
                .extracting(line -> line.text(Column.TARGET))
                .isEqualTo(sheets.get(last).rows().stream()
                        .map(line -> line.text(Column.TARGET))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_draft_goes_and_what_it_said_stays(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        assertThat(office.part(Drafts.class).remove(form, ACTOR)).isEmpty();
        assertThat(office.part(Forms.class).find(form)).isEmpty();
        DSLContext data = office.part(DSLContext.class);
        assertThat(data.fetchSingle(FORM_REMOVED, FORM_REMOVED.FORM_ID.eq(form)).getContent())
                .contains("hengji/form/1");
        assertThat(data.fetchExists(JOURNAL, JOURNAL.ACTION.eq("form.delete"), JOURNAL.SUBJECT.eq("form " + form)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_projects_form_is_copied_for_another_unit_with_open_rows(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long unit = county.unit(county.department(), "501001", "示范小学（虚构）");
        Wanted project = Wanted.of(county.department(), 2025, FormKind.PROJECT_TARGET, "P1", "校园安全");
        long form = made(office.part(Beginnings.class).empty(project, ACTOR));
        office.part(Sheets.class)
                .add(
                        form,
                        Block.ROW,
                        new Line(
                                "",
                                Map.of(Column.NAME, "巡查次数"),
                                new Line.Care(true, 0, 0, java.util.Optional.empty())));

        Wanted there = Wanted.of(unit, 2025, FormKind.PROJECT_TARGET, "P1", "校园安全");
        long copy = made(office.part(Drafts.class).copy(form, there, ACTOR));
        Line row = office.part(Sheets.class).get(copy).rows().getLast();
        assertThat(row.text(Column.NAME)).isEqualTo("巡查次数");
        assertThat(row.care().locked()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_clerk_walks_the_pages_without_script(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        county.published();
        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        String ways = "/forms/new/" + county.department() + "/2025?kind=DEPARTMENT_TARGET&code=&name=";

        assertThat(clerk.get("/forms/new").body()).contains("示范教育局（虚构）");
        assertThat(clerk.get("/forms/new?organisation=" + county.department() + "&year=2025&go=1")
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith(ways);
        assertThat(clerk.get(ways).body()).contains("从上年沿用", "从文件导入", "从空表开始");
        String carry = "/forms/new/" + county.department() + "/2025/last";
        assertThat(clerk.get(carry + "?kind=DEPARTMENT_TARGET").body()).contains("以下还没有保存");
        var made = clerk.post(ways, carry, Map.of("kind", "DEPARTMENT_TARGET", "step", "begin"));
        assertThat(made.headers().firstValue("location").orElse("")).contains("/forms/");
        assertThat(clerk.get(ways).body()).contains("已有这张表");
    }

    @ParameterizedTest
    @EnumSource
    void a_neighbours_clerk_finds_nothing_there(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        Visitor stranger = Visitor.loggedIn(office, County.in(office).person(Role.UNIT_CLERK));
        for (String path : List.of(
                "/forms/new/" + county.department() + "/2025",
                "/forms/" + form + "/remove",
                "/forms/" + form + "/import")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
