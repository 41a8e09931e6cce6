package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class NameIsActionTest {
    private final Rule rule = new NameIsAction();

    @Test
    void a_name_that_begins_with_a_verb() {
        assertThat(Trial.of(rule, row("招聘公费师范生").atLeast("50", "名")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“招聘公费师范生”", "对象＋度量");
                    assertThat(finding.message().en()).contains("招聘公费师范生");
                });
    }

    @Test
    void a_verb_around_its_object() {
        assertThat(Trial.of(rule, row("对学校进行综合督导").atLeast("138", "所"))).hasSize(1);
    }

    @Test
    void a_name_that_ends_in_a_verb() {
        assertThat(Trial.of(rule, row("高层次人才引进").atLeast("10", "名"))).hasSize(1);
    }

    @Test
    void a_number_of_things_done_is_a_measure() {
        assertThat(Trial.of(rule, row("培训教师数").atLeast("50", "名"))).isEmpty();
    }

    @Test
    void a_share_of_things_done_is_a_measure() {
        assertThat(Trial.of(rule, row("开展三大行动完成率").atLeast("95", "%"))).isEmpty();
    }

    @Test
    void a_unit_in_brackets_hides_no_measure() {
        assertThat(Trial.of(
                        rule,
                        row("保障在职职工人数(人)").atLeast("116", "人"),
                        row("培训教师人数（人）").atLeast("6", "人")))
                .isEmpty();
    }

    @Test
    void money_for_an_action_is_a_measure() {
        assertThat(Trial.of(rule, row("举办运动会经费").under("成本指标", "经济成本指标").atMost("6", "万元")))
                .isEmpty();
    }

    @Test
    void a_thing_is_no_action() {
        assertThat(Trial.of(rule, row("标准化心理辅导室").atLeast("3", "所"), row("培训班").atLeast("3", "期")))
                .isEmpty();
    }

    @Test
    void words_about_an_effect_are_judged_elsewhere() {
        assertThat(Trial.of(rule, row("促进教育公平").under("效益指标", "社会效益指标").qualitative("明显")))
                .isEmpty();
    }
}
