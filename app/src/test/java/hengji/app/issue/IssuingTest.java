package hengji.app.issue;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.begin.Beginnings;
import hengji.app.begin.Begun;
import hengji.app.begin.Wanted;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IssuingTest {
    private static final Actor ACTOR = Actor.OFFICE;

    private static Line row(String name, String target) {
        return IssueDesk.row(
                "",
                Map.of(
                        Column.LEVEL1, "产出指标",
                        Column.LEVEL2, "数量指标",
                        Column.NAME, name,
                        Column.SIGN, "≥",
                        Column.TARGET, target,
                        Column.UNIT, "次",
                        Column.WEIGHT, "5"));
    }

    private static CommonSet set(County county, List<Line> rows) {
        CommonSets sets = county.office().part(CommonSets.class);
        long id = sets.start(
                new CommonSets.Started(county.region(), county.department(), 2025, FormKind.DEPARTMENT_TARGET, "共性一套"),
                ACTOR);
        assertThat(sets.keep(sets.find(id).orElseThrow(), 0, rows, ACTOR)).isTrue();
        return sets.find(id).orElseThrow();
    }

    private static long begun(County county, long unit) {
        Wanted wanted = Wanted.of(unit, 2025, FormKind.DEPARTMENT_TARGET, "", "");
        return county.office().part(Beginnings.class).bare(wanted, ACTOR) instanceof Begun.Made made ? made.form() : 0;
    }

    @ParameterizedTest
    @EnumSource
    void rows_arrive_locked_and_leave_what_the_unit_has(Database database) {
        County county = County.in(TestOffice.on(database));
        long unit = county.unit(county.department(), "501001", "示范小学（虚构）");
        long form = begun(county, unit);
        Sheets sheets = county.office().part(Sheets.class);
        String own = sheets.add(form, Block.ROW, new Line("", Map.of(Column.NAME, "自己的"), Line.Care.NONE));
        CommonSet set = set(county, List.of(row("安全巡查次数", "12")));

        List<Arrival> arrivals = county.office().part(Issuing.class).issue(set, List.of(unit), ACTOR);
        assertThat(arrivals).extracting(Arrival::state).containsExactly(Arrival.State.ARRIVED);
        Line arrived = sheets.get(form).rows().getLast();
        assertThat(arrived.care().locked()).isTrue();
        assertThat(arrived.text(Column.TARGET)).isEqualTo("12");
        assertThat(sheets.find(form, Block.ROW, own)).isPresent();
        var typed = new Editing.Typed(Column.TARGET, arrived.lineage(), "12", "1");
        assertThat(county.office().part(Editing.class).keep(form, typed, ACTOR)).isInstanceOf(Saved.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void issued_again_it_renews_locked_rows_and_touches_nothing_else(Database database) {
        County county = County.in(TestOffice.on(database));
        long unit = county.unit(county.department(), "501001", "示范小学（虚构）");
        long form = begun(county, unit);
        Sheets sheets = county.office().part(Sheets.class);
        String own = sheets.add(
                form, Block.ROW, new Line("", Map.of(Column.NAME, "安全巡查次数", Column.TARGET, "7"), Line.Care.NONE));
        CommonSet set = set(county, List.of(row("安全巡查次数", "12"), row("家长会次数", "2")));
        CommonSets sets = county.office().part(CommonSets.class);
        Issuing issuing = county.office().part(Issuing.class);
        issuing.issue(set, List.of(unit), ACTOR);

        Line first = sets.rows(set.id()).getFirst();
        Line renewed = IssueDesk.row(first.lineage(), row("安全巡查次数", "24").cells());
        assertThat(sets.keep(set, set.revision(), List.of(renewed), ACTOR)).isTrue();
        CommonSet again = sets.find(set.id()).orElseThrow();
        assertThat(issuing.issue(again, List.of(unit), ACTOR).getFirst().note())
                .isEqualTo("新增 0 行，更新 1 行，不再要求 1 行（已交单位自行处理）");
        assertThat(issuing.issue(again, List.of(unit), ACTOR).getFirst().note()).isEqualTo("新增 0 行，更新 0 行");

        assertThat(sheets.find(form, Block.ROW, first.lineage()).orElseThrow().text(Column.TARGET))
                .isEqualTo("24");
        assertThat(sheets.find(form, Block.ROW, own).orElseThrow().text(Column.TARGET))
                .isEqualTo("7");
        assertThat(sheets.get(form).rows())
                .filteredOn(line -> line.text(Column.NAME).equals("家长会次数"))
                .allMatch(line -> !line.care().locked());
    }

    @ParameterizedTest
    @EnumSource
    void a_unit_without_a_form_gets_them_as_it_begins_one(Database database) {
        County county = County.in(TestOffice.on(database));
        long unit = county.unit(county.department(), "501001", "示范小学（虚构）");
        Issuing issuing = county.office().part(Issuing.class);
        CommonSet set = set(county, List.of(row("安全巡查次数", "12")));
        assertThat(issuing.issue(set, List.of(unit), ACTOR))
                .extracting(Arrival::state)
                .containsExactly(Arrival.State.WAITING);
        assertThat(issuing.awaiting(Wanted.of(unit, 2025, FormKind.DEPARTMENT_TARGET, "", "")))
                .containsExactly("共性一套");

        long form = begun(county, unit);
        assertThat(county.office().part(Sheets.class).get(form).rows())
                .extracting(line -> line.text(Column.NAME))
                .containsExactly("安全巡查次数");
        assertThat(issuing.arrivals(set.id())).extracting(Arrival::state).containsExactly(Arrival.State.ARRIVED);
    }

    @ParameterizedTest
    @EnumSource
    void two_who_change_a_set_at_once_do_not_overwrite_each_other(Database database) {
        County county = County.in(TestOffice.on(database));
        CommonSet set = set(county, List.of(row("甲", "1")));
        CommonSets sets = county.office().part(CommonSets.class);
        assertThat(sets.keep(set, set.revision(), List.of(row("乙", "1")), ACTOR))
                .isTrue();
        assertThat(sets.keep(set, set.revision(), List.of(row("丙", "1")), ACTOR))
                .isFalse();
        assertThat(sets.rows(set.id()))
                .extracting(line -> line.text(Column.NAME))
                .containsExactly("乙");
    }

    @ParameterizedTest
    @EnumSource
    void an_incomplete_row_is_not_issued_and_a_block_from_a_sheet_is_understood(Database database) {
        County county = County.in(TestOffice.on(database));
        CommonSet set = set(county, IssueDesk.pasted("产出指标\t数量指标\t培训人次\t≥\t100\t人次\t\n\n"));
        assertThat(county.office().part(Issuing.class).obstacles(set))
                .extracting(obstacle -> obstacle.zh())
                .containsExactly("第 1 行缺“权重”；下发后单位不能改，请补全。");
    }

    @ParameterizedTest
    @EnumSource
    void a_department_walks_the_pages_and_a_clerk_does_not(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long unit = county.unit(county.department(), "501001", "示范小学（虚构）");
        Visitor head = Visitor.loggedIn(office, county.person(Role.DEPARTMENT));
        var made = head.post(
                "/common",
                "/common",
                Map.of(
                        "organisation",
                        "" + county.department(),
                        "year",
                        "2025",
                        "kind",
                        "DEPARTMENT_TARGET",
                        "name",
                        "学校"));
        String path = made.headers().firstValue("location").orElse("").replaceAll("^https?://[^/]+", "");
        assertThat(path).startsWith("/common/" + county.department() + "/2025/");
        head.post(
                path,
                path + "/rows",
                Map.of(
                        "revision",
                        "0",
                        "lineage",
                        "",
                        "level1",
                        "产出指标",
                        "level2",
                        "数量指标",
                        "name",
                        "培训",
                        "sign",
                        "≥",
                        "target",
                        "3",
                        "weight",
                        "2"));
        assertThat(head.get(path).body()).contains("培训", "示范小学（虚构）", "未下发");
        head.post(path, path + "/issue", Map.of("unit", "" + unit));
        assertThat(head.get(path).body()).contains("待建表");

        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        assertThat(clerk.get("/common").statusCode()).isEqualTo(404);
        assertThat(clerk.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void the_row_behind_its_second_level(Database database) {
        County county = County.in(TestOffice.on(database));
        long form = begun(county, county.department());
        Sheets sheets = county.office().part(Sheets.class);
        for (String level2 : List.of("数量指标", "质量指标")) {
            sheets.add(
                    form,
                    Block.ROW,
                    new Line(
                            "",
                            Map.of(Column.LEVEL1, "产出指标", Column.LEVEL2, level2, Column.NAME, level2 + "一"),
                            new Line.Care(false, 0, 0, Optional.empty())));
        }
        CommonSet set = set(county, List.of(row("安全巡查次数", "12")));
        county.office().part(Issuing.class).issue(set, List.of(county.department()), ACTOR);
        assertThat(sheets.get(form).rows())
                .extracting(line -> line.text(Column.NAME))
                .containsExactly("数量指标一", "安全巡查次数", "质量指标一");
    }

    @ParameterizedTest
    @EnumSource
    void a_program_meets_the_same_checks_of_a_new_set_as_the_page(Database database) {
        County county = County.in(TestOffice.on(database));
        Program division = Program.of(county.office(), county.person(Role.PERFORMANCE_DIVISION));
        String body = """
                {"organisation":%d,"year":2025,"kind":"%s","name":"%s"}""";
        for (String wrong : List.of(
                body.formatted(county.department(), "DEPARTMENT_TARGET", " "),
                body.formatted(county.department(), "DEPARTMENT_TARGET", "长".repeat(201)),
                body.formatted(county.department(), "DEPARTMENT_SELF_EVALUATION", "一套"))) {
            assertThat(division.send("POST", "/api/v1/common-sets", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(409);
        }
        assertThat(county.office().part(CommonSets.class).list(List.of(county.department())))
                .isEmpty();
    }

    @Test
    void a_text_too_long_is_told_in_chinese_and_in_english() {
        Line row = IssueDesk.row("", Map.of(Column.UNIT, "k".repeat(Column.UNIT.longest() + 1)));
        Wording told = IssueDesk.tooLong(List.of(row)).orElseThrow();
        assertThat(told.zh()).contains("最多 " + Column.UNIT.longest() + " 字");
        assertThat(told.en()).contains("takes " + Column.UNIT.longest() + " characters");
    }
}
