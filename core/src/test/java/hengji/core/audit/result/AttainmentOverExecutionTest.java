package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import org.junit.jupiter.api.Test;

class AttainmentOverExecutionTest {
    private final Trial trial = Trial.of(new AttainmentOverExecution());

    private static FormFixture earned(String score, String executed, String reason) {
        return selfEvaluation()
                .executed("1000", "1000", executed, reason)
                .rows(row("指标").atLeast("10", "次").reached("10").weighing("90").selfScored(score));
    }

    @Test
    void full_marks_with_money_left_over_ask_for_a_word() {
        assertThat(Trial.only(trial.on(earned("90", "900", "").done())))
                .isEqualTo("指标得分率 100.00%，预算执行率 90.00%，执行率与完成率不匹配，请说明。");
    }

    @Test
    void exactly_five_percent_ahead_is_allowed() {
        assertThat(trial.on(earned("90", "950", "").done())).isEmpty();
        assertThat(trial.on(earned("90", "949.99", "").done())).hasSize(1);
    }

    @Test
    void money_running_ahead_of_the_targets_is_another_matter() {
        assertThat(trial.on(earned("60", "990", "").done())).isEmpty();
    }

    @Test
    void who_has_explained_need_not_explain_again() {
        assertThat(trial.on(earned("90", "800", "上级资金年底到位").done())).isEmpty();
    }

    @Test
    void with_a_row_unscored_there_is_no_share() {
        assertThat(trial.on(
                        earned("90", "800", "").rows(row("另一行").reached("1")).done()))
                .isEmpty();
    }

    @Test
    void without_an_executed_amount_there_is_no_rate() {
        assertThat(trial.on(earned("90", "", "").done())).isEmpty();
    }
}
