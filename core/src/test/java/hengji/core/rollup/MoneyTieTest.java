package hengji.core.rollup;

import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.rollup.Parts.project;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.AmountUnit;
import hengji.core.explain.Wording;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Budget;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.policy.Limit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyTieTest {
    private static final Form DEPARTMENT = targetForm()
            .budget(BudgetRole.TOTAL, "100")
            .budget(BudgetRole.BASIC, "60")
            .done();

    private static MoneyTie tie(Form department, ProjectForm... projects) {
        return MoneyTie.of(department, List.of(projects), TestPack.plain().get(Limit.AMOUNT_TOLERANCE));
    }

    @Test
    void running_costs_and_projects_make_the_budget() {
        MoneyTie tie = tie(DEPARTMENT, project("P1", "30"), project("P2", "10"));

        assertThat(tie.isTorn()).isFalse();
        assertThat(tie.difference()).contains(new BigDecimal("0"));
        assertThat(tie.sentence().zh()).isEqualTo("基本支出 60 加 2 个项目 40，等于部门预算 100。");
    }

    @Test
    void more_than_the_tolerance_tears_it_either_way() {
        assertThat(tie(DEPARTMENT, project("P1", "40.01")).isTorn()).isFalse();
        assertThat(tie(DEPARTMENT, project("P1", "40.011")).isTorn()).isTrue();
        MoneyTie less = tie(DEPARTMENT, project("P1", "30"));
        assertThat(less.sentence().zh()).isEqualTo("基本支出 60 加 1 个项目 30，与部门预算 100 相差 10，请核对。");
        assertThat(less.steps().getFirst().result()).isEqualTo("-10");
    }

    @Test
    void amounts_in_yuan_are_converted() {
        ProjectForm yuan = project("P1", "400000");
        ProjectForm inYuan = new ProjectForm(
                "P1",
                yuan.form()
                        .withBudget(new Budget(
                                AmountUnit.YUAN, true, yuan.form().budget().lines())));

        assertThat(tie(DEPARTMENT, inYuan).isTorn()).isFalse();
    }

    @Test
    void what_is_missing_leaves_it_open() {
        assertThat(tie(DEPARTMENT, project("P1", "")).difference()).isEmpty();
        assertThat(tie(DEPARTMENT, project("P1", "")).isTorn()).isFalse();
        assertThat(tie(targetForm().budget(BudgetRole.TOTAL, "100").done())
                        .sentence()
                        .zh())
                .isEqualTo("基本支出、项目金额或部门预算不全，不能核对勾稽。");
    }

    @Test
    void the_approved_list_is_held_against_the_forms() {
        List<ApprovedProject> approved = List.of(
                listed("P1", "30"),
                listed("P2", "10"),
                listed("P3", "5"),
                new ApprovedProject("P4", "项目P4", Optional.empty()));

        Coverage coverage = Coverage.of(
                approved,
                List.of(
                        project("P1", "30"),
                        project("P2", "12"),
                        project("P4", "7"),
                        project("P9", "1"),
                        project("P1", "30")),
                AmountUnit.TEN_THOUSAND);

        assertThat(coverage.isComplete()).isFalse();
        assertThat(coverage.sentences())
                .extracting(Wording::zh)
                .containsExactly(
                        "项目“项目P3”（P3）已批复，未收到表，请补报。",
                        "项目“项目P9”（P9）不在批复清单中，请核对编码，或补录批复。",
                        "项目 P1 收到不止一张表，请保留一张。",
                        "项目“项目P2”批复 10，表上 12，请核对。");
        assertThat(Coverage.of(List.of(listed("P1", "30.00")), List.of(project("P1", "30")), AmountUnit.TEN_THOUSAND)
                        .isComplete())
                .isTrue();
    }

    private static ApprovedProject listed(String code, String amount) {
        return new ApprovedProject(code, "项目" + code, Optional.of(new BigDecimal(amount)));
    }

    @Test
    void an_adjusted_budget_stands_in_for_an_initial_one_that_is_not_printed() {
        Form adjusted = hengji.core.fixtures.FormFixture.selfEvaluation()
                .executed("", "70", "60", "")
                .done();

        assertThat(MoneyTie.amount(adjusted, BudgetRole.TOTAL)).contains(new BigDecimal("70"));
    }
}
