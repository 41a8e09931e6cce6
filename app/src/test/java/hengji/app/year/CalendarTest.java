package hengji.app.year;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);

    @Test
    void without_a_word_weekends_rest_and_weekdays_work() {
        Workdays plain = new Workdays(Map.of());
        assertThat(plain.isWorkday(FRIDAY)).isTrue();
        assertThat(plain.isWorkday(FRIDAY.plusDays(1))).isFalse();
        assertThat(plain.after(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(3));
        assertThat(plain.after(FRIDAY, 10)).isEqualTo(FRIDAY.plusDays(14));
    }

    @Test
    void workdays_between_two_days_leave_the_first_out_and_count_the_last() {
        Workdays plain = new Workdays(Map.of());
        assertThat(plain.between(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(plain.between(FRIDAY.plusDays(3), FRIDAY)).isEqualTo(-1);
        assertThat(plain.between(FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void the_shipped_days_are_off_on_weekdays_or_worked_on_weekends_or_inside_a_holiday() {
        Workdays weekends = new Workdays(Map.of());
        assertThat(ShippedDays.read()).isNotEmpty().allSatisfy(day -> {
            if (day.working()) {
                assertThat(weekends.isWorkday(day.day())).as("%s", day).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_term_runs_over_the_spring_festival_and_its_shifted_workdays(Database database) {
        TestOffice office = TestOffice.on(database);
        Calendar calendar = office.part(Calendar.class);
        String county = County.in(office).region();
        assertThat(calendar.workdaysAfter(county, LocalDate.of(2026, 2, 13), 1)).isEqualTo("2026-02-14");
        assertThat(calendar.workdaysAfter(county, LocalDate.of(2026, 2, 14), 5)).isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_region_says_of_a_day_counts_more_and_can_be_taken_back(Database database) {
        TestOffice office = TestOffice.on(database);
        Calendar calendar = office.part(Calendar.class);
        String county = County.in(office).region();
        calendar.say(county, FRIDAY, false, "本地停电", Actor.OFFICE);
        assertThat(calendar.of(county).isWorkday(FRIDAY)).isFalse();
        assertThat(calendar.special(county, 2027)).containsExactly(new SpecialDay(FRIDAY, false, "本地停电", true));
        assertThat(calendar.of(County.in(office).region()).isWorkday(FRIDAY)).isTrue();
        calendar.forget(county, FRIDAY, Actor.OFFICE);
        assertThat(calendar.of(county).isWorkday(FRIDAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_of_no_year_is_not_there_and_days_of_none_are_refused(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Visitor division = Visitor.loggedIn(office, county.person(Role.PERFORMANCE_DIVISION));
        String page = "/setup/" + county.region() + "/calendar";
        assertThat(division.get(page + "?of=2147483647").statusCode()).isEqualTo(404);
        assertThat(division.post(page, page, Map.of("from", "+999999999-12-31", "say", "work"))
                        .statusCode())
                .isEqualTo(422);
    }
}
