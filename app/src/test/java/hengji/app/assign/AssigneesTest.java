package hengji.app.assign;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Accounts;
import hengji.app.account.Who;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AssigneesTest {
    private static final LocalDate PAST = LocalDate.of(2020, 1, 1);

    private static long section(County county, String name) {
        return county.office()
                .part(DSLContext.class)
                .insertInto(ORGANISATION)
                .set(ORGANISATION.REGION_CODE, county.region())
                .set(ORGANISATION.PARENT_ID, county.department())
                .set(ORGANISATION.CODE, "501" + name.hashCode())
                .set(ORGANISATION.NAME, name)
                .set(ORGANISATION.KIND, "SECTION")
                .set(ORGANISATION.VALID_FROM, PAST)
                .returningResult(ORGANISATION.ID)
                .fetchSingle()
                .value1();
    }

    private static Who who(TestOffice office, String login) {
        long id = office.part(DSLContext.class)
                .fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login))
                .getId();
        return office.part(Accounts.class).find(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void each_types_in_the_rows_of_its_own_section_and_the_clerk_in_all(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long basic = section(county, "基教股");
        long money = section(county, "计财股");
        long form = county.published();
        List<Line> rows = office.part(Sheets.class).get(form).rows();
        Assignees assignees = office.part(Assignees.class);
        Who one = who(office, office.person(Role.SECTION_OFFICER, county.region(), basic));
        Who other = who(office, office.person(Role.SECTION_OFFICER, county.region(), money));
        Who clerk = who(office, county.person(Role.UNIT_CLERK));
        String first = rows.get(0).lineage();
        String second = rows.get(1).lineage();

        assertThat(assignees.give(form, List.of(first), new Assignees.Duty(basic, 0, Optional.empty()), Actor.OFFICE))
                .isEmpty();
        assertThat(assignees.give(
                        form, List.of(second), new Assignees.Duty(0, other.id(), Optional.empty()), Actor.OFFICE))
                .isEmpty();
        assertThat(assignees.mayType(form, first, one)).isTrue();
        assertThat(assignees.mayType(form, first, other)).isFalse();
        assertThat(assignees.mayType(form, second, other)).isTrue();
        assertThat(assignees.mayType(form, second, one)).isFalse();
        assertThat(assignees.mayType(form, rows.get(2).lineage(), one)).isFalse();
        assertThat(List.of(first, second)).allMatch(row -> assignees.mayType(form, row, clerk));
    }

    @ParameterizedTest
    @EnumSource
    void who_is_late_is_counted_by_section(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long basic = section(county, "基教股");
        long form = county.published();
        Sheets sheets = office.part(Sheets.class);
        List<Line> rows = sheets.get(form).rows();
        Line first = rows.getFirst();
        sheets.write(form, Column.WEIGHT, first.lineage(), first.text(Column.WEIGHT), "");
        List<String> two = List.of(first.lineage(), rows.get(1).lineage());
        Assignees assignees = office.part(Assignees.class);
        assignees.give(form, two, new Assignees.Duty(basic, 0, Optional.of(PAST)), Actor.OFFICE);

        assertThat(assignees.shares(office.part(Forms.class).get(form)))
                .containsExactly(new Share("基教股", 2, 1, 1), new Share("", 69, 69, 0));
    }

    @ParameterizedTest
    @EnumSource
    void nobody_of_another_unit_is_given_rows(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        long elsewhere = section(County.in(office), "别处股");
        List<String> rows =
                List.of(office.part(Sheets.class).get(form).rows().getFirst().lineage());
        assertThat(office.part(Assignees.class)
                        .give(form, rows, new Assignees.Duty(elsewhere, 0, Optional.empty()), Actor.OFFICE))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_clerk_assigns_without_script(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long basic = section(county, "基教股");
        long form = county.published();
        String row = office.part(Sheets.class).get(form).rows().getFirst().lineage();
        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        String page = "/forms/" + form + "/assign";
        assertThat(clerk.post(page, page, Map.of("section", "" + basic)).body()).contains("请先勾选");
        clerk.post(page, page, Map.of("row", row, "section", "" + basic, "due", "2020-01-01"));
        assertThat(clerk.get(page).body()).contains("基教股", "2020年1月1日");
        Visitor officer = Visitor.loggedIn(office, office.person(Role.SECTION_OFFICER, county.region(), basic));
        assertThat(officer.get(page).statusCode()).isEqualTo(404);
    }
}
