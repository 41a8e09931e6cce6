package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutedAboveBudgetTest {
    private final Trial trial = Trial.of(new ExecutedAboveBudget());

    private static FormFixture form(String initial, String adjusted, String executed) {
        return selfEvaluation().executed(initial, adjusted, executed, "");
    }

    @Test
    void spending_above_the_adjusted_budget_is_an_error() {
        List<Finding> found = trial.on(form("1000", "1000", "1000.01").done());

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("“年度资金总额”执行数 1000.01 超过调整后预算数 1000。请核对追加、结转资金是否计入预算。");
    }

    @Test
    void a_total_budget_of_nothing_has_no_rate() {
        assertThat(Trial.only(trial.on(form("100", "0", "0").done()))).contains("调整后预算数为 0");
    }

    @Test
    void all_of_it_may_be_spent() {
        assertThat(trial.on(form("1000", "1000", "1000.00").done())).isEmpty();
    }

    @Test
    void more_than_the_initial_budget_may_be_spent_after_an_adjustment() {
        assertThat(trial.on(form("1000", "1200", "1100").done())).isEmpty();
    }

    @Test
    void a_blank_budget_is_not_a_budget_of_nothing() {
        assertThat(trial.on(form("1000", "", "1100").done())).isEmpty();
    }

    @Test
    void a_target_form_has_nothing_to_compare() {
        assertThat(trial.on(targetForm().budget(BudgetRole.TOTAL, "0").done())).isEmpty();
    }
}
