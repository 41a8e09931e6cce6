package hengji.app.offline;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Race;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Withholding;
import hengji.app.year.FiscalYears;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OfflineTest {
    private static Map<String, String> receipt(Bureau bureau, String number) {
        return new HashMap<>(Map.of(
                "organisation", Long.toString(bureau.unit()),
                "year", "2025",
                "path", "SELF_EVALUATION",
                "number", number,
                "receivedOn", "2026-03-02",
                "receivedBy", "经办人甲",
                "broughtBy", "经办人乙",
                "ground", "涉密项目，按保密规定线下报送"));
    }

    @ParameterizedTest
    @EnumSource
    void a_receipt_counts_as_filed_and_its_number_is_taken_once(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Visitor bureauOfficer = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        assertThat(bureauOfficer
                        .post("/offline", "/offline", receipt(bureau, "收字〔2026〕1号"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(bureau.office()
                        .part(Forms.class)
                        .find(bureau.unit(), 2025, PathKind.SELF_EVALUATION, "")
                        .orElseThrow()
                        .state())
                .isEqualTo(State.OFFLINE);
        assertThat(bureauOfficer.get("/offline").body()).contains("收字〔2026〕1号", "经办人甲");
        Map<String, String> again = receipt(bureau, "收字〔2026〕1号");
        again.put("year", "2024");
        var answer = bureauOfficer.post("/offline", "/offline", again);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已经用过", "涉密项目，按保密规定线下报送");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_workflow_refuses_leaves_no_form_behind(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Visitor business = Visitor.loggedIn(bureau.office(), bureau.login(Role.BUSINESS_DIVISION));
        assertThat(business.post("/offline", "/offline", receipt(bureau, "收字〔2026〕9号"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(bureau.office().part(Forms.class).find(bureau.unit(), 2025, PathKind.SELF_EVALUATION, ""))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_is_withheld_with_its_ground_and_released_again(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String page = "/forms/" + form + "/versions";
        clerk.post(page, "/forms/" + form + "/withheld", Map.of("ground", ""));
        assertThat(bureau.office().part(Withholding.class).find(form)).isEmpty();
        clerk.post(page, "/forms/" + form + "/withheld", Map.of("ground", "含敏感事项", "clause", "政府信息公开条例"));
        assertThat(clerk.get(page).body()).contains("不予公开：", "含敏感事项");
        clerk.post(page, "/forms/" + form + "/withheld", Map.of("lift", "1"));
        assertThat(bureau.office().part(Withholding.class).find(form)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_registered_into_a_closed_year(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        FiscalYears years = bureau.office().part(FiscalYears.class);
        years.open(bureau.region(), 2025, "cn-2021", Actor.OFFICE);
        years.close(bureau.region(), 2025, Actor.OFFICE);
        Visitor division = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        assertThat(division.post("/offline", "/offline", receipt(bureau, "收字〔2026〕8号"))
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void a_day_that_no_month_has_is_named_and_nothing_is_registered(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Visitor division = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        Map<String, String> typed = receipt(bureau, "收字〔2026〕7号");
        typed.put("receivedOn", "2025-02-30");
        var answer = division.post("/offline", "/offline", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("2025-02-30", "没有这一天", "收字〔2026〕7号");
    }

    @ParameterizedTest
    @EnumSource
    void two_who_withhold_a_form_at_once_both_get_through_and_the_later_ground_stands(Database database)
            throws Exception {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Withholding withholding = bureau.office().part(Withholding.class);
        Race.between(
                bureau.office(),
                () -> withholding.mark(form, "甲", "", Actor.OFFICE),
                () -> withholding.mark(form, "乙", "", Actor.OFFICE));
        assertThat(withholding.find(form).orElseThrow().ground()).isEqualTo("乙");
    }

    @ParameterizedTest
    @EnumSource
    void the_form_begun_for_a_receipt_is_in_the_journal(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Visitor division = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        division.post("/offline", "/offline", receipt(bureau, "收字〔2026〕6号"));
        long form = bureau.office()
                .part(Forms.class)
                .find(bureau.unit(), 2025, PathKind.SELF_EVALUATION, "")
                .orElseThrow()
                .id();
        assertThat(bureau.office()
                        .part(DSLContext.class)
                        .fetchExists(JOURNAL, JOURNAL.ACTION.eq("form.begin"), JOURNAL.SUBJECT.eq("form " + form)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_year_shows_no_button_that_it_would_refuse(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String versions = "/forms/" + form + "/versions";
        String kit = "/kit/2026/" + bureau.unit();
        assertThat(clerk.get(versions).body()).contains("action=\"/forms/" + form + "/withheld\"");
        assertThat(clerk.get(kit).body()).contains("name=\"rectification\"");
        FiscalYears years = bureau.office().part(FiscalYears.class);
        years.open(bureau.region(), 2026, "cn-2021", Actor.OFFICE);
        years.close(bureau.region(), 2026, Actor.OFFICE);
        assertThat(clerk.get(versions).body()).doesNotContain("action=\"/forms/" + form + "/withheld\"");
        assertThat(clerk.get(kit).body()).contains("id=\"letter\"").doesNotContain("name=\"rectification\"");
    }
}
