package hengji.app.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.app.access.NotNow;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.form.BudgetRole;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProposalsTest {
    private static final int YEAR = 2025;

    @ParameterizedTest
    @EnumSource
    void what_the_projects_leave_of_the_budget_is_basic_spending(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(YEAR);
        assertThat(proposals(bureau, form)).isEmpty();

        whole(bureau, "1200.5");
        assertThat(proposals(bureau, form)).extracting(Proposal::role).containsExactly(BudgetRole.TOTAL);
        project(bureau, "P1", "300");
        project(bureau, "P2", "100.25");
        assertThat(proposals(bureau, form))
                .extracting(each -> each.role().chinese() + " " + each.text() + " " + each.standing())
                .containsExactly("资金总额 1200.50 DIFFERS", "基本支出 800.25 BLANK", "项目支出 400.25 BLANK");
        assertThat(proposals(bureau, form).getFirst().difference()).contains("-200.5");
    }

    @ParameterizedTest
    @EnumSource
    void a_project_without_an_amount_makes_the_sum_unknown_and_never_nought(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(YEAR);
        whole(bureau, "1200");
        project(bureau, "P1", "300");
        project(bureau, "P2", "");
        assertThat(proposals(bureau, form)).extracting(Proposal::role).containsExactly(BudgetRole.TOTAL);
    }

    @ParameterizedTest
    @EnumSource
    void a_click_takes_an_amount_over_and_a_difference_is_shown_until_then(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(YEAR);
        whole(bureau, "1200.5");
        project(bureau, "P1", "300");
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String page = "/forms/" + form;
        assertThat(clerk.get(page).body()).contains("一体化系统的预算数", "不同 -200.5", "导入的 1 个项目合计");

        clerk.post(page, page + "/budget", Map.of());
        assertThat(money(bureau, form)).containsEntry("基本支出", "900.50").containsEntry("项目支出", "300.00");
        assertThat(money(bureau, form)).as("what was typed stays").containsEntry("资金总额", "1000");

        clerk.post(
                page,
                page + "/budget",
                Map.of("role", "TOTAL", "column", "money-initial", "amount", "1200.50", "was", "1000"));
        assertThat(money(bureau, form)).containsEntry("资金总额", "1200.50");
        assertThat(clerk.get(page).body()).doesNotContain("处与表内所填不同");
    }

    @ParameterizedTest
    @EnumSource
    void neither_side_is_taken_for_what_it_no_longer_says(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(YEAR);
        whole(bureau, "1200.5");
        BudgetTaking taking = bureau.office().part(BudgetTaking.class);
        var clerk = bureau.who(Role.UNIT_CLERK);
        assertThat(taking.take(form, wanted("1200.50", "999"), clerk, ""))
                .isEqualTo(new Saved.Differs("1000", "1200.50"));
        whole(bureau, "1300");
        assertThatThrownBy(() -> taking.take(form, wanted("1200.50", "1000"), clerk, ""))
                .isInstanceOf(NotNow.class);
        assertThat(money(bureau, form)).containsEntry("资金总额", "1000");
    }

    @ParameterizedTest
    @EnumSource
    void a_self_evaluation_is_offered_what_was_adjusted_and_paid(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(YEAR);
        bureau.office()
                .part(Budgets.class)
                .keep(
                        BudgetLine.empty(bureau.unit(), 0, YEAR)
                                .initial(amount("1000"))
                                .adjusted(amount("1000"), "")
                                .executed(amount("960"), Optional.empty()),
                        Actor.OFFICE);
        assertThat(proposals(bureau, form))
                .extracting(each -> each.column() + " " + each.standing())
                .containsExactly("MONEY_INITIAL SAME", "MONEY_ADJUSTED SAME", "MONEY_EXECUTED DIFFERS");
    }

    private static BudgetTaking.Wanted wanted(String amount, String was) {
        return new BudgetTaking.Wanted(BudgetRole.TOTAL, Column.MONEY_INITIAL, amount, was);
    }

    private static List<Proposal> proposals(Bureau bureau, long form) {
        return bureau.office().part(BudgetTaking.class).proposals(form, bureau.who(Role.UNIT_CLERK));
    }

    private static Map<String, String> money(Bureau bureau, long form) {
        return bureau.office().part(Sheets.class).lines(form, Block.MONEY).stream()
                .collect(Collectors.toMap(
                        (Line line) -> line.text(Column.MONEY_ITEM), line -> line.text(Column.MONEY_INITIAL)));
    }

    private static void whole(Bureau bureau, String initial) {
        bureau.office()
                .part(Budgets.class)
                .keep(BudgetLine.empty(bureau.unit(), 0, YEAR).initial(amount(initial)), Actor.OFFICE);
    }

    private static void project(Bureau bureau, String code, String initial) {
        long id = bureau.office()
                .part(Projects.class)
                .keep(
                        new Project(0, bureau.region(), bureau.unit(), code, "项目" + code, YEAR, OptionalInt.empty()),
                        Actor.OFFICE);
        bureau.office()
                .part(Budgets.class)
                .keep(BudgetLine.empty(bureau.unit(), id, YEAR).initial(amount(initial)), Actor.OFFICE);
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
