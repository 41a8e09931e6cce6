package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import org.junit.jupiter.api.Test;

class TotalDiffersTest {
    private final Trial trial = Trial.of(new TotalDiffers());

    private static FormFixture scored(String... scores) {
        FormFixture form = selfEvaluation();
        for (String score : scores) {
            form.rows(row("指标").weighing("45").selfScored(score));
        }
        return form;
    }

    @Test
    void a_total_that_does_not_add_up_is_an_error_that_names_the_difference() {
        var form = Printed.on(scored("44.5", "45"))
                .executed("1", "1", "1", "10")
                .total("99.6")
                .done();

        assertThat(Trial.only(trial.on(form))).isEqualTo("表上总分 99.6，各项得分相加为 99.5，相差 0.1。请重新相加，改正总分或填错的单项得分。");
    }

    @Test
    void a_total_without_an_execution_cell_is_the_sum_of_the_rows() {
        assertThat(trial.on(Printed.on(scored("44.5", "45")).total("89.5").done()))
                .isEmpty();
        assertThat(trial.on(Printed.on(scored("44.5", "45")).total("99.5").done()))
                .hasSize(1);
    }

    @Test
    void execution_is_part_of_the_total() {
        var form = Printed.on(scored("44.5", "45"))
                .executed("1", "1", "1", "10")
                .total("99.50")
                .done();

        assertThat(trial.on(form)).isEmpty();
    }

    @Test
    void a_total_line_that_weighs_only_the_indicators_leaves_execution_out() {
        var form = Printed.on(scored("44.5", "45"))
                .executed("1", "1", "1", "10")
                .total("90", "89.5")
                .done();

        assertThat(trial.on(form)).isEmpty();
    }

    @Test
    void with_a_score_missing_nothing_can_be_said() {
        var form = Printed.on(scored("44.5").rows(row("另一行").weighing("45")))
                .total("50")
                .done();

        assertThat(trial.on(form)).isEmpty();
    }

    @Test
    void with_a_blank_execution_score_nothing_can_be_said() {
        var form = Printed.on(scored("44.5", "45"))
                .executed("1", "1", "1", "")
                .total("99.5")
                .done();

        assertThat(trial.on(form)).isEmpty();
    }
}
