package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.form.BudgetRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetPartsTest {
    private static final Rule RULE = new BudgetParts();

    @Test
    void parts_that_do_not_make_the_total_are_an_error() {
        List<Finding> findings = findings(
                RULE,
                targetForm()
                        .budget(BudgetRole.TOTAL, "100")
                        .budget(BudgetRole.FISCAL, "90")
                        .budget(BudgetRole.OTHER, "9"));

        assertThat(messages(findings)).containsExactly("年初预算“资金总额”为 100，而财政拨款 90＋其他资金 9＝99，相差 1。请核对各项资金后改正。");
    }

    @Test
    void parts_that_make_the_total_are_in_order() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "23253.24")
                                .budget(BudgetRole.FISCAL, "23253.24")
                                .budget(BudgetRole.OTHER, "")))
                .isEmpty();
    }

    @Test
    void a_cent_may_be_lost_in_rounding() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100.01")
                                .budget(BudgetRole.FISCAL, "90")
                                .budget(BudgetRole.OTHER, "10")))
                .isEmpty();
    }

    @Test
    void of_which_fiscal_need_not_be_all() {
        assertThat(findings(RULE, targetForm().budget(BudgetRole.TOTAL, "100").budget(BudgetRole.FISCAL, "90")))
                .isEmpty();
    }

    @Test
    void a_single_part_may_not_pass_the_total() {
        assertThat(findings(RULE, targetForm().budget(BudgetRole.TOTAL, "100").budget(BudgetRole.FISCAL, "110")))
                .hasSize(1);
    }

    @Test
    void central_and_local_funds_stand_for_fiscal_ones() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .budget(BudgetRole.CENTRAL, "60")
                                .budget(BudgetRole.LOCAL, "40")))
                .isEmpty();
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .budget(BudgetRole.CENTRAL, "60")
                                .budget(BudgetRole.LOCAL, "30")))
                .hasSize(1);
    }

    @Test
    void running_costs_and_projects_are_another_split() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100")
                                .budget(BudgetRole.BASIC, "60")
                                .budget(BudgetRole.PROJECT, "30")))
                .isEmpty();
    }
}
