package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.form.BudgetRole;
import org.junit.jupiter.api.Test;

class TaskAmountsTest {
    private static final Rule RULE = new TaskAmounts();

    @Test
    void tasks_that_do_not_make_the_budget_are_an_error() {
        assertThat(messages(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .task("甲", "一", "60")
                                .task("乙", "二", "30"))))
                .containsExactly("2 项任务的金额合计 90，预算总额 100，相差 10。请核对各项任务的金额。");
    }

    @Test
    void tasks_that_make_the_budget_are_in_order() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .task("甲", "一", "60")
                                .task("乙", "二", "40")))
                .isEmpty();
    }

    @Test
    void an_edition_without_amounts_has_nothing_to_add() {
        assertThat(findings(RULE, targetForm().budget(BudgetRole.TOTAL, "100").task("甲", "一")))
                .isEmpty();
    }

    @Test
    void a_task_without_its_amount_leaves_the_sum_untold() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .task("甲", "一", "60")
                                .task("乙", "二")))
                .isEmpty();
    }

    @Test
    void a_cent_may_be_lost_in_rounding() {
        assertThat(findings(RULE, targetForm().budget(BudgetRole.TOTAL, "100").task("甲", "一", "99.99")))
                .isEmpty();
    }
}
