package hengji.app.year;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FiscalYearsTest {
    @ParameterizedTest
    @EnumSource
    void a_year_is_opened_once_under_a_pack_that_exists(Database database) {
        TestOffice office = TestOffice.on(database);
        FiscalYears years = office.part(FiscalYears.class);
        String county = County.in(office).region();
        assertThat(years.open(county, 2031, "no-such-pack", Actor.OFFICE)).isPresent();
        assertThat(years.open(county, 2031, "cn-2021", Actor.OFFICE)).isEmpty();
        assertThat(years.open(county, 2031, "cn-2021", Actor.OFFICE)).isPresent();
        assertThat(years.find(county, 2031)).contains(new FiscalYear(county, 2031, true, "cn-2021"));
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_year_keeps_its_pack_until_it_is_opened_again(Database database) {
        TestOffice office = TestOffice.on(database);
        FiscalYears years = office.part(FiscalYears.class);
        String county = County.in(office).region();
        years.close(county, County.YEAR, Actor.OFFICE);
        assertThat(years.choose(county, County.YEAR, "cn-2021", Actor.OFFICE)).isPresent();
        years.reopen(county, County.YEAR, Actor.OFFICE);
        assertThat(years.choose(county, County.YEAR, "cn-2021", Actor.OFFICE)).isEmpty();
        assertThat(years.find(county, County.YEAR).orElseThrow().packId()).isEqualTo("cn-2021");
    }

    @ParameterizedTest
    @EnumSource
    void stages_come_back_in_the_order_of_the_year(Database database) {
        TestOffice office = TestOffice.on(database);
        Stages stages = office.part(Stages.class);
        String county = County.in(office).region();
        StageDays targets = new StageDays(Stage.DECLARATION, LocalDate.of(2023, 10, 1), LocalDate.of(2023, 11, 15));
        StageDays results = new StageDays(Stage.SELF_EVALUATION, LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 31));
        stages.keep(county, County.YEAR, List.of(results, targets), Actor.OFFICE);
        assertThat(stages.of(county, County.YEAR)).containsExactly(targets, results);
        stages.keep(county, County.YEAR, List.of(targets), Actor.OFFICE);
        assertThat(stages.find(county, County.YEAR, Stage.SELF_EVALUATION)).isEmpty();
    }
}
