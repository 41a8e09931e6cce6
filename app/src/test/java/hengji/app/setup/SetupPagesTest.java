package hengji.app.setup;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.duty.Duties;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.organisation.Past;
import hengji.app.pathsetting.PathSettingsBook;
import hengji.app.year.FiscalYears;
import hengji.app.year.Stages;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SetupPagesTest {
    @ParameterizedTest
    @EnumSource
    void the_system_administrator_makes_a_unit_and_renames_it(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor admin = visitor(county, Role.SYSTEM_ADMINISTRATOR);
        String page = "/setup/" + county.region() + "/organisations";
        assertThat(admin.get(page).body()).contains("示范教育局（虚构）", "501");
        HttpResponse<String> made = admin.post(
                page,
                page,
                Map.of(
                        "code", "501001",
                        "name", "示范一小（虚构）",
                        "kind", "UNIT",
                        "above", "" + county.department(),
                        "from", "2024-01-01",
                        "contact", "经办人甲",
                        "phone", "000-1"));
        String unit = made.headers().firstValue("location").orElseThrow();
        Map<String, String> rename = new HashMap<>(Map.of("change", "rename", "code", "501001", "name", "示范实验学校"));
        rename.putAll(Map.of("on", "2025-03-01", "reason", "更名", "document", "示教〔2025〕1号"));
        assertThat(admin.post(unit, unit, rename).statusCode()).isEqualTo(302);
        assertThat(admin.get(unit).body()).contains("示范实验学校", "示范一小（虚构）", "示教〔2025〕1号");
        assertThat(admin.get(page + "?search=%E7%A4%BA%E8%8C%83%E4%B8%80%E5%B0%8F")
                        .body())
                .contains("曾用名");
        long id = Long.parseLong(unit.substring(unit.lastIndexOf('/') + 1));
        assertThat(county.office().part(Past.class).of(id)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_change_keeps_what_was_typed_and_says_everything(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor admin = visitor(county, Role.SYSTEM_ADMINISTRATOR);
        String page = "/setup/organisations/" + county.department();
        HttpResponse<String> answer = admin.post(
                page,
                page,
                Map.of("change", "rename", "code", "5 01", "name", "新名称", "on", "2019-01-01", "reason", "更名"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("新名称", "编码“5 01”不合要求", "变更日期应晚于");
    }

    @ParameterizedTest
    @EnumSource
    void the_performance_division_opens_a_year_dates_it_and_says_who_files(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor division = visitor(county, Role.PERFORMANCE_DIVISION);
        String years = "/setup/" + county.region() + "/years";
        division.post(years, years, Map.of("year", "2026", "pack", "cn-2021"));
        division.post(
                years,
                years + "/2026",
                Map.of("change", "stages", "declaration-from", "2025-10-01", "declaration-to", "2025-11-30"));
        assertThat(county.office().part(Stages.class).due(county.region(), 2026, PathKind.TARGET))
                .isPresent();
        String duties = "/setup/" + county.region() + "/duties/2026";
        division.post(
                duties,
                duties,
                Map.of("DEPARTMENT_TARGET-DEPARTMENTS", "on", "DEPARTMENT_TARGET-DEPARTMENTS-scope", "BY_TREE"));
        assertThat(county.office().part(Duties.class).of(county.region(), 2026)).hasSize(1);
        assertThat(division.get(duties).body()).contains("示范教育局（虚构）", "2025-11-30", "逾期");
        division.post(
                duties,
                duties + "/exceptions",
                Map.of(
                        "body", "" + county.department(),
                        "path", "TARGET",
                        "say", "excused",
                        "reason", "涉密单位"));
        assertThat(division.get(duties).body()).contains("免报", "涉密单位");
    }

    @ParameterizedTest
    @EnumSource
    void a_year_with_forms_under_way_is_closed_only_when_it_is_meant(Database database) {
        County county = County.in(TestOffice.on(database));
        county.published();
        Visitor division = visitor(county, Role.PERFORMANCE_DIVISION);
        String years = "/setup/" + county.region() + "/years";
        String year = years + "/" + County.YEAR;
        assertThat(division.post(years, year, Map.of("change", "close")).body()).contains("还有 1 张表没有办结");
        division.post(years, year, Map.of("change", "close", "confirmed", "true"));
        assertThat(county.office()
                        .part(FiscalYears.class)
                        .find(county.region(), County.YEAR)
                        .orElseThrow()
                        .open())
                .isFalse();
        assertThat(division.post(years, "/setup/" + county.region() + "/duties/" + County.YEAR, Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_is_said_to_be_off_and_taken_back(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor division = visitor(county, Role.PERFORMANCE_DIVISION);
        String page = "/setup/" + county.region() + "/calendar";
        division.post(page, page, Map.of("from", "2027-02-05", "to", "2027-02-11", "say", "rest", "note", "春节"));
        assertThat(division.get(page + "?of=2027").body()).contains("2027-02-11", "本地设置");
        division.post(page, page, Map.of("from", "2027-02-05", "to", "2027-02-11", "say", "usual"));
        assertThat(division.get(page + "?of=2027").body()).doesNotContain("本地设置");
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_left_out_and_named_and_what_cannot_work_is_refused(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor admin = visitor(county, Role.SYSTEM_ADMINISTRATOR);
        String page = "/setup/" + county.region() + "/path";
        Map<String, String> wanted = new HashMap<>(Map.of("kind", "TARGET", "HEAD_SIGNING-place", "1"));
        wanted.putAll(Map.of("BUSINESS_REVIEW-place", "2", "BUSINESS_REVIEW-name", "行政政法股初审"));
        assertThat(admin.post(page, page, wanted).body()).contains("必须是最后一个环节");
        wanted.put("BUDGET_APPROVAL-place", "3");
        assertThat(admin.post(page, page, wanted).statusCode()).isEqualTo(302);
        assertThat(county.office()
                        .part(PathSettingsBook.class)
                        .path(county.region(), PathKind.TARGET)
                        .settings()
                        .steps())
                .hasSize(3);
        assertThat(admin.get(page).body()).contains("行政政法股初审");
    }

    @ParameterizedTest
    @EnumSource
    void set_up_is_closed_to_everybody_else(Database database) {
        County county = County.in(TestOffice.on(database));
        Visitor clerk = Visitor.loggedIn(county.office(), county.person(Role.UNIT_CLERK));
        Visitor neighbour = visitor(County.in(county.office()), Role.SYSTEM_ADMINISTRATOR);
        for (String page : new String[] {"organisations", "path", "years", "calendar"}) {
            String address = "/setup/" + county.region() + "/" + page;
            assertThat(clerk.get(address).statusCode()).as(page).isEqualTo(404);
            assertThat(neighbour.get(address).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(neighbour.get("/setup/organisations/" + county.department()).statusCode())
                .isEqualTo(404);
    }

    private static Visitor visitor(County county, Role role) {
        return Visitor.loggedIn(county.office(), county.office().person(role, county.region(), 0));
    }
}
