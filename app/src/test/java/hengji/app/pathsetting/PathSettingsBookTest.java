package hengji.app.pathsetting;

import static hengji.app.tables.Tables.FORM;
import static hengji.core.workflow.State.BUSINESS_REVIEW;
import static hengji.core.workflow.State.DEPARTMENT_REVIEW;
import static hengji.core.workflow.State.PERFORMANCE_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Race;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.Configured;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.Role;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PathSettingsBookTest {
    private static final PathSettings USUAL = PathSettings.standard(PathKind.TARGET);

    @ParameterizedTest
    @EnumSource
    void a_region_that_set_nothing_goes_the_usual_way(Database database) {
        TestOffice office = TestOffice.on(database);
        Path path = book(office).path(County.in(office).region(), PathKind.TARGET);
        assertThat(path.settings()).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @EnumSource
    void steps_left_out_and_swapped_and_names_of_ones_own_are_read_back_as_set(Database database) {
        TestOffice office = TestOffice.on(database);
        String county = County.in(office).region();
        PathSettings wanted = USUAL.without(DEPARTMENT_REVIEW)
                .swapped(BUSINESS_REVIEW, PERFORMANCE_REVIEW)
                .doneBy(BUSINESS_REVIEW, Role.PERFORMANCE_DIVISION)
                .named(BUSINESS_REVIEW, Wording.of("行政政法股初审", "first review"));
        assertThat(book(office).keep(county, PathKind.TARGET, wanted, Actor.OFFICE))
                .isInstanceOf(Configured.Accepted.class);
        Path path = book(office).path(county, PathKind.TARGET);
        assertThat(path.settings()).isEqualTo(wanted);
        assertThat(path.holder(BUSINESS_REVIEW)).isEqualTo(Set.of(Role.PERFORMANCE_DIVISION));
        assertThat(path.name(BUSINESS_REVIEW).zh()).isEqualTo("行政政法股初审");
        assertThat(book(office)
                        .path(county, PathKind.SELF_EVALUATION)
                        .settings()
                        .names())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_unsound_path_is_refused_with_reasons_and_nothing_changes(Database database) {
        TestOffice office = TestOffice.on(database);
        String county = County.in(office).region();
        PathSettings wanted = USUAL.without(BUSINESS_REVIEW).without(PERFORMANCE_REVIEW);
        Configured answer = book(office).keep(county, PathKind.TARGET, wanted, Actor.OFFICE);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Configured.Refused.class,
                        refused -> assertThat(refused.reasons()).isNotEmpty());
        assertThat(book(office).path(county, PathKind.TARGET).settings()).isEqualTo(USUAL);
    }

    @ParameterizedTest
    @EnumSource
    void a_step_where_forms_wait_cannot_be_left_out(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        office.inTransaction(() -> wait(office, county.region(), county.department()));
        Configured answer =
                book(office).keep(county.region(), PathKind.TARGET, USUAL.without(DEPARTMENT_REVIEW), Actor.OFFICE);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Configured.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().zh()).contains("还有 1 张表停在“主管部门审核”"));
    }

    @ParameterizedTest
    @EnumSource
    void an_office_is_called_as_the_region_calls_it(Database database) {
        TestOffice office = TestOffice.on(database);
        String county = County.in(office).region();
        OfficeNames names = office.part(OfficeNames.class);
        names.rename(county, Role.BUSINESS_DIVISION, Wording.of("行政政法股", ""), Actor.OFFICE);
        assertThat(names.of(county).get(Role.BUSINESS_DIVISION)).isEqualTo(Wording.of("行政政法股", "business division"));
        names.rename(county, Role.BUSINESS_DIVISION, Wording.of(" ", ""), Actor.OFFICE);
        assertThat(names.of(county).get(Role.BUSINESS_DIVISION)).isEqualTo(Role.BUSINESS_DIVISION.wording());
    }

    private static void wait(TestOffice office, String county, long unit) {
        long form = office.part(Forms.class)
                .begin(new Forms.Beginning(
                        county, unit, 2026, PathKind.TARGET, FormKind.DEPARTMENT_TARGET, "", "", "", 0, 0));
        office.part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, DEPARTMENT_REVIEW.name())
                .where(FORM.ID.eq(form))
                .execute();
    }

    private static PathSettingsBook book(TestOffice office) {
        return office.part(PathSettingsBook.class);
    }

    @ParameterizedTest
    @EnumSource
    void two_who_set_a_path_for_the_first_time_at_once_both_get_through(Database database) throws Exception {
        TestOffice office = TestOffice.on(database);
        String county = County.in(office).region();
        Race.between(
                office,
                () -> book(office).keep(county, PathKind.TARGET, USUAL.without(DEPARTMENT_REVIEW), Actor.OFFICE),
                () -> book(office).keep(county, PathKind.TARGET, USUAL, Actor.OFFICE));
        assertThat(book(office).path(county, PathKind.TARGET).settings()).isEqualTo(USUAL);
    }
}
