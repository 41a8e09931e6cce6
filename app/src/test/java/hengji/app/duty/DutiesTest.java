package hengji.app.duty;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.year.Stage;
import hengji.app.year.StageDays;
import hengji.app.year.Stages;
import hengji.core.form.FormKind;
import hengji.core.form.Scope;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DutiesTest {
    private static final LocalDate PAST = LocalDate.of(2024, 1, 31);
    private static final LocalDate FUTURE = LocalDate.of(2099, 1, 31);

    @ParameterizedTest
    @EnumSource
    void nobody_owes_anything_before_the_rules_are_set(Database database) {
        assertThat(duties(County.in(TestOffice.on(database)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void by_the_usual_rules_each_department_and_each_project_files_targets_and_results(Database database) {
        County county = ruled(database);
        project(county, county.department(), "P1");
        assertThat(duties(county))
                .extracting(Duty::kind)
                .containsExactly(
                        FormKind.DEPARTMENT_TARGET,
                        FormKind.PROJECT_TARGET,
                        FormKind.DEPARTMENT_SELF_EVALUATION,
                        FormKind.PROJECT_SELF_EVALUATION);
        assertThat(duties(county))
                .allSatisfy(duty -> assertThat(duty.standing()).isEqualTo(Standing.NOT_BEGUN));
    }

    @ParameterizedTest
    @EnumSource
    void a_department_with_units_files_for_them_too(Database database) {
        County county = ruled(database);
        assertThat(duties(county).getFirst().scope()).isEqualTo(Scope.OWN);
        county.unit(county.department(), "501001", "示范一小（虚构）");
        assertThat(duties(county)).hasSize(2);
        assertThat(duties(county).getFirst().scope()).isEqualTo(Scope.CONSOLIDATED);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_filed_by_the_last_day_of_its_stage_is_overdue(Database database) {
        County county = ruled(database);
        filing(county, PAST);
        Duty target = target(county);
        assertThat(target.due()).contains(PAST);
        assertThat(target.standing()).isEqualTo(Standing.OVERDUE);
        assertThat(target.isLate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_says_what_stands(Database database) {
        County county = ruled(database);
        filing(county, FUTURE);
        long form = county.published();
        assertThat(target(county).standing()).isEqualTo(Standing.FILLING);
        move(county, form, State.BUSINESS_REVIEW);
        assertThat(target(county).standing()).isEqualTo(Standing.FILED);
        move(county, form, State.OFFLINE);
        assertThat(target(county).standing()).isEqualTo(Standing.OFFLINE);
        filing(county, PAST);
        assertThat(target(county).isLate()).isFalse();
        move(county, form, State.RETURNED);
        assertThat(target(county).standing()).isEqualTo(Standing.RETURNED);
        assertThat(target(county).isLate()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_body_may_be_excused_or_given_more_time_with_a_reason(Database database) {
        County county = ruled(database);
        filing(county, PAST);
        DutyBook book = county.office().part(DutyBook.class);
        DutyException later = new DutyException(
                county.department(), County.YEAR, PathKind.TARGET, "", false, Optional.of(FUTURE), "机构改革，延期");
        book.except(later, Actor.OFFICE);
        assertThat(target(county).standing()).isEqualTo(Standing.NOT_BEGUN);
        assertThat(target(county).due()).contains(FUTURE);
        DutyException never = new DutyException(
                county.department(), County.YEAR, PathKind.TARGET, "", true, Optional.empty(), "涉密单位");
        book.except(never, Actor.OFFICE);
        assertThat(book.exceptions(county.region(), County.YEAR)).containsExactly(never);
        assertThat(target(county).standing()).isEqualTo(Standing.EXCUSED);
        assertThat(target(county).reason()).isEqualTo("涉密单位");
        DutyException asked = new DutyException(
                county.department(), County.YEAR, PathKind.TARGET, "", true, Optional.empty(), "恢复应报");
        book.restore(asked, Actor.OFFICE);
        assertThat(journalled(county, "duty.restore")).containsExactly(never.toString());
        assertThat(journalled(county, "duty.except")).containsExactly("", later.toString());
        assertThat(target(county).standing()).isEqualTo(Standing.OVERDUE);
    }

    /** What stood there before each entry of an action, as the journal keeps it. */
    private static List<String> journalled(County county, String action) {
        return county.office()
                .part(DSLContext.class)
                .select(JOURNAL.BEFORE_TEXT)
                .from(JOURNAL)
                .where(JOURNAL.CHAIN.eq(county.department()), JOURNAL.ACTION.eq(action))
                .orderBy(JOURNAL.ID)
                .fetch(JOURNAL.BEFORE_TEXT);
    }

    private static County ruled(Database database) {
        County county = County.in(TestOffice.on(database));
        county.office().part(DutyBook.class).keep(county.region(), County.YEAR, DutyRule.USUAL, Actor.OFFICE);
        return county;
    }

    private static void filing(County county, LocalDate last) {
        county.office()
                .part(Stages.class)
                .keep(
                        county.region(),
                        County.YEAR,
                        List.of(new StageDays(Stage.DECLARATION, last.minusMonths(1), last)),
                        Actor.OFFICE);
    }

    private static void project(County county, long unit, String code) {
        Project project = new Project(0, county.region(), unit, code, "校舍维修", County.YEAR, OptionalInt.empty());
        county.office().part(Projects.class).keep(project, Actor.OFFICE);
    }

    private static void move(County county, long form, State state) {
        TestOffice office = county.office();
        assertThat(office.part(Forms.class).find(form)).isPresent();
        office.inTransaction(() -> office.part(DSLContext.class)
                .update(FORM)
                .set(FORM.STATE, state.name())
                .where(FORM.ID.eq(form))
                .execute());
    }

    private static Duty target(County county) {
        return duties(county).getFirst();
    }

    private static List<Duty> duties(County county) {
        return county.office().part(Duties.class).of(county.region(), County.YEAR);
    }
}
