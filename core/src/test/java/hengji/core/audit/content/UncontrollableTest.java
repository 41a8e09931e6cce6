package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class UncontrollableTest {
    private final Rule rule = new Uncontrollable();

    @Test
    void who_sits_the_exam_is_not_the_office_s_to_decide() {
        assertThat(Trial.of(rule, row("参加高考学生数").atLeast("6752", "名")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“参加高考”", "（6752）");
                    assertThat(finding.message().en()).contains("6752");
                });
    }

    @Test
    void training_is_the_office_s_own_work() {
        assertThat(Trial.of(rule, row("参加国培教师数").atLeast("232", "人"))).isEmpty();
    }

    @Test
    void a_rate_of_success_is_an_outcome() {
        assertThat(Trial.of(rule, row("高考本科上线率").under("产出指标", "质量指标").atLeast("71", "%")))
                .isEmpty();
    }

    @Test
    void as_a_benefit_it_may_be_told() {
        assertThat(Trial.of(rule, row("参加高考学生数").under("效益指标", "社会效益指标").atLeast("6752", "名")))
                .isEmpty();
    }

    @Test
    void words_are_judged_elsewhere() {
        assertThat(Trial.of(rule, row("参加高考情况").qualitative("平稳"))).isEmpty();
    }
}
