package hengji.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BudgetsTest {
    @ParameterizedTest
    @EnumSource
    void amounts_come_back_to_the_cent_and_what_nobody_gave_stays_absent(Database database) {
        County county = County.in(TestOffice.on(database));
        Budgets budgets = county.office().part(Budgets.class);
        BudgetLine line = BudgetLine.empty(county.department(), 0, County.YEAR)
                .initial(Optional.of(new BigDecimal("23253.236725")))
                .executed(Optional.of(new BigDecimal("0.00")), Optional.of(LocalDate.of(2024, 6, 30)));
        budgets.keep(line, Actor.OFFICE);
        assertThat(budgets.find(county.department(), 0, County.YEAR)).contains(line);
        assertThat(budgets.find(county.department(), 0, County.YEAR)
                        .orElseThrow()
                        .adjusted())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_project_is_known_by_its_code_and_its_money_stays_with_it(Database database) {
        County county = County.in(TestOffice.on(database));
        Projects projects = county.office().part(Projects.class);
        Project wanted =
                new Project(0, county.region(), county.department(), "P-01", "校舍维修", County.YEAR, OptionalInt.empty());
        long id = projects.keep(wanted, Actor.OFFICE);
        Budgets budgets = county.office().part(Budgets.class);
        BudgetLine.Flags added = new BudgetLine.Flags(false, true);
        budgets.keep(BudgetLine.empty(county.department(), id, County.YEAR).flags(added), Actor.OFFICE);
        long unit = county.unit(county.department(), "501001", "示范一小（虚构）");
        projects.keep(
                new Project(0, county.region(), unit, "P-01", "校舍维修改造", County.YEAR, OptionalInt.of(2025)),
                Actor.OFFICE);
        assertThat(projects.find(county.region(), "P-01").orElseThrow().organisation())
                .isEqualTo(unit);
        assertThat(projects.of(county.region(), 2026)).isEmpty();
        assertThat(budgets.find(unit, id, County.YEAR).orElseThrow().flags()).isEqualTo(added);
    }
}
