package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class SeveralMeasuresTest {
    private final Rule rule = new SeveralMeasures();

    @Test
    void three_things_under_one_figure() {
        assertThat(Trial.of(rule, row("学前、义教、高中生均公用经费").atMost("9197.69", "万元")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("一件事一行");
                    assertThat(finding.message().en()).contains("its own row");
                });
    }

    @Test
    void two_counts_joined_by_and() {
        assertThat(Trial.of(rule, row("扶持创业人数及带动就业人数").qualitative("1000人、3000人")))
                .hasSize(1);
    }

    @Test
    void a_list_in_quotation_marks_is_one_name() {
        assertThat(Trial.of(rule, row("打造“书香、奔跑、清朗”校园数").atLeast("3", "所"))).isEmpty();
    }

    @Test
    void two_kinds_of_people_trained_together_are_one_count() {
        assertThat(Trial.of(rule, row("培训校长、园长数").atLeast("48", "人"))).isEmpty();
    }

    @Test
    void a_remark_in_brackets_is_no_second_thing() {
        assertThat(Trial.of(rule, row("补助发放率（含工资、津贴、奖金）").exactly("100", "%"))).isEmpty();
    }

    @Test
    void two_objects_of_one_rate_are_one_measure() {
        assertThat(Trial.of(rule, row("补贴和奖励发放率").exactly("100", "%"))).isEmpty();
    }

    @Test
    void two_qualities_joined_by_and_may_be_one_question_of_a_survey() {
        assertThat(Trial.of(rule, row("饭菜质量和服务质量").qualitative("不出食品安全事故"))).isEmpty();
    }
}
