package hengji.app.shelf;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.time.LocalDate;
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
}
