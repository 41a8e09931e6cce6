package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import org.junit.jupiter.api.Test;

class ScoreOutOfRangeTest {
    private final Trial trial = Trial.of(new ScoreOutOfRange());

    @Test
    void a_score_above_its_weight_is_an_error() {
        assertThat(Trial.only(trial.on(row("培训").weighing("2").selfScored("2.01"))))
                .isEqualTo("第 1 行“培训”：得分 2.01 高于权重 2。请核对是否填错行或填错列。");
    }

    @Test
    void a_negative_score_is_an_error_even_without_a_weight() {
        Rows row = row("培训").selfScored("-1");
        row.draft().weight(Field.absent());

        assertThat(Trial.only(trial.on(row))).contains("-1 小于 0");
    }

    @Test
    void a_review_score_is_held_to_the_weight_too() {
        Rows row = row("培训").weighing("2").selfScored("2");
        row.draft().reviewScore(Printed.number("3"));

        assertThat(Trial.only(trial.on(row))).contains("核查得分 3 高于权重 2");
    }

    @Test
    void the_execution_score_is_held_to_its_weight() {
        var form = Printed.on(selfEvaluation().rows(row("培训").reached("1")))
                .executed("100", "100", "100", "11")
                .done();

        assertThat(Trial.only(trial.on(form))).startsWith("资金行“年度资金总额”：得分 11 高于权重 10");
    }

    @Test
    void full_marks_are_within_range() {
        assertThat(trial.on(row("培训").weighing("2").selfScored("2.00"))).isEmpty();
    }

    @Test
    void nothing_is_within_range() {
        assertThat(trial.on(row("培训").weighing("2").selfScored("0"))).isEmpty();
    }

    @Test
    void a_score_without_a_weight_beside_it_cannot_be_above_it() {
        Rows row = row("培训").selfScored("30");
        row.draft().weight(Field.absent());

        assertThat(trial.on(row)).isEmpty();
    }
}
