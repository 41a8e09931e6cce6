package hengji.app.shelf;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.restructure.Ground;
import hengji.app.restructure.Restructuring;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShelfTest {
    @ParameterizedTest
    @EnumSource
    void an_empty_shelf_teaches_the_first_step(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor clerk = Visitor.loggedIn(office, County.in(office).person(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms").body()).contains("这里还没有表", "新建目标");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_shows_its_state_weights_findings_and_next_step(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        String page = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK))
                .get("/forms")
                .body();
        assertThat(page).contains("/forms/" + form + "\"", "起草", "90.00", "71 行");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_chosen_is_remembered(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        county.unit(county.department(), "501001", "示范小学（虚构）");
        county.published();
        Visitor department = Visitor.loggedIn(office, county.person(Role.DEPARTMENT));
        assertThat(department.get("/forms").body()).contains("共 1 张表", "示范小学");
        assertThat(department.get("/forms?year=2030").body()).contains("共 0 张表");
        assertThat(department.get("/forms").body()).contains("共 0 张表");
        assertThat(department.get("/forms?year=0").body()).contains("共 1 张表");
    }

    @ParameterizedTest
    @EnumSource
    void an_expert_sees_a_form_until_the_day_that_was_said(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        String login = county.person(Role.EXPERT);
        given(office, form, login, LocalDate.of(2099, 12, 31));
        Visitor expert = Visitor.loggedIn(office, login);
        assertThat(expert.get("/forms").body()).contains("/forms/" + form + "\"");
        given(office, form, login, LocalDate.of(2020, 12, 31));
        assertThat(expert.get("/forms").body()).doesNotContain("/forms/" + form + "\"");
        assertThat(expert.get("/forms/" + form).statusCode()).isEqualTo(404);
    }

    private static void given(TestOffice office, long form, String login, LocalDate until) {
        DSLContext database = office.part(DSLContext.class);
        office.inTransaction(() -> {
            database.deleteFrom(FORM_ASSIGNMENT)
                    .where(FORM_ASSIGNMENT.FORM_ID.eq(form))
                    .execute();
            database.insertInto(FORM_ASSIGNMENT)
                    .set(FORM_ASSIGNMENT.FORM_ID, form)
                    .set(
                            FORM_ASSIGNMENT.ACCOUNT_ID,
                            DSL.select(ACCOUNT.ID).from(ACCOUNT).where(ACCOUNT.LOGIN.eq(login)))
                    .set(FORM_ASSIGNMENT.UNTIL, until)
                    .execute();
        });
    }

    @ParameterizedTest
    @EnumSource
    void administrators_see_no_forms(Database database) {
        TestOffice office = TestOffice.on(database);
        Visitor visitor = Visitor.loggedIn(office, County.in(office).person(Role.SECURITY_ADMINISTRATOR));
        assertThat(visitor.get("/forms").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void the_forms_of_a_merged_body_are_found_and_read_under_its_successor(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        long heir = county.unit(0, "502", "示范农业农村局（虚构）");
        String login = office.person(Role.UNIT_CLERK, county.region(), heir);
        Visitor before = Visitor.loggedIn(office, login);
        assertThat(before.get("/forms").body()).contains("这里还没有表");
        assertThat(before.get("/forms/" + form).statusCode()).isEqualTo(404);

        Ground ground = new Ground(LocalDate.of(2025, 1, 1), "机构改革", "示编发〔2025〕1号");
        office.part(Restructuring.class).merge(county.department(), heir, ground, Actor.OFFICE);
        Visitor clerk = Visitor.loggedIn(office, login);
        for (String list : List.of("/forms", "/forms?organisation=" + heir, "/api/v1/forms")) {
            assertThat(clerk.get(list).body()).as(list).contains(Long.toString(form));
        }
        assertThat(clerk.get("/forms").body()).contains("/forms/" + form + "\"", "共 1 张表");
        assertThat(clerk.get("/forms/" + form).body()).contains("data-pen=\"none\"");
        assertThat(clerk.get("/forms/" + form + "/import").statusCode())
                .as("read, not changed")
                .isEqualTo(404);
    }
}
