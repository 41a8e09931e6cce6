package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.fixtures.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfScoreDiffersTest {
    private final Trial trial = Trial.of(new SelfScoreDiffers()).computed(1, "1.87");

    private static Rows missed(String self) {
        return row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("2").selfScored(self);
    }

    @Test
    void a_changed_score_without_an_explanation_is_an_error_that_names_both_scores() {
        List<Finding> found = trial.on(missed("2"));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("第 1 行“本科上线人数”：自评得分 2，系统测算 1.87，相差 0.13，没有调整说明。请改正得分，或写明调整说明。");
    }

    @Test
    void with_an_explanation_it_is_a_warning() {
        assertThat(trial.on(missed("1.9").adjusted("疫情影响，经主管部门同意")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void an_explanation_that_says_nothing_explains_nothing() {
        assertThat(trial.on(missed("2").adjusted("无")))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void a_difference_of_one_cent_counts() {
        assertThat(trial.on(missed("1.86"))).hasSize(1);
    }

    @Test
    void the_same_score_written_with_another_scale_is_the_same() {
        assertThat(trial.on(missed("1.870"))).isEmpty();
    }

    @Test
    void the_execution_score_is_compared_too() {
        var form = Printed.on(selfEvaluation().rows(row("培训").reached("1")))
                .executed("100", "100", "92", "10")
                .done();

        assertThat(Trial.only(trial.computedExecution("9.20").on(form))).startsWith("预算执行率：自评得分 10，系统测算 9.2，相差 0.8");
        assertThat(trial.computedExecution("10.00").on(form)).isEmpty();
    }

    @Test
    void a_row_without_a_self_score_is_not_compared() {
        assertThat(trial.on(row("本科上线人数").atLeast("4802", "名").reached("4500"))).isEmpty();
    }

    @Test
    void a_row_that_could_not_be_computed_is_not_compared() {
        assertThat(Trial.of(new SelfScoreDiffers()).on(missed("2"))).isEmpty();
    }
}
