package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.form.FormKind;
import org.junit.jupiter.api.Test;

class BudgetWithoutReasonTest {
    private final Trial trial = Trial.of(new BudgetWithoutReason());

    private static FormFixture form(String initial, String adjusted, String executed, String reason) {
        return selfEvaluation()
                .executed(initial, adjusted, executed, reason)
                .rows(row("指标").reached("1"));
    }

    @Test
    void low_execution_needs_a_reason() {
        assertThat(Trial.only(trial.on(form("1000", "1000", "899.9", "").done())))
                .isEqualTo("预算执行率 89.99%，低于 90%，没有写明原因。请写明执行率低的原因。");
    }

    @Test
    void a_changed_budget_needs_a_reason() {
        assertThat(Trial.only(trial.on(form("1000", "900", "880", "").done())))
                .isEqualTo("年初预算 1000，调整后 900，没有写明调整原因。请写明原因和调整文号。");
    }

    @Test
    void both_faults_are_told_apart() {
        assertThat(trial.on(form("1000", "1200", "600", "无").done())).hasSize(2);
    }

    @Test
    void ninety_percent_is_not_below_ninety_percent() {
        assertThat(trial.on(form("1000", "1000", "900", "").done())).isEmpty();
    }

    @Test
    void a_reason_covers_both() {
        assertThat(trial.on(form("1000", "1200", "600", "上级追加，年底到位").done())).isEmpty();
    }

    @Test
    void a_transfer_form_has_no_place_for_this_reason() {
        assertThat(trial.on(form("1000", "1000", "1", "")
                        .kind(FormKind.TRANSFER_SELF_EVALUATION)
                        .done()))
                .isEmpty();
    }

    @Test
    void a_blank_executed_amount_is_not_low_execution() {
        assertThat(trial.on(form("1000", "1000", "", "").done())).isEmpty();
    }
}
