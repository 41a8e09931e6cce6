package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class SatisfactionNotPercentTest {
    private final Rule rule = new SatisfactionNotPercent();

    @Test
    void a_feeling_in_words() {
        assertThat(Trial.of(rule, row("幸福感").under("满意度指标", "服务对象满意度指标").qualitative("显著提高")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“显著提高”", "百分之几");
                    assertThat(finding.message().en()).contains("显著提高");
                });
    }

    @Test
    void a_number_of_people() {
        assertThat(Trial.of(rule, row("满意人数").under("满意度指标", "服务对象满意度指标").atLeast("100", "人")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("“≥100人”"));
    }

    @Test
    void a_percentage_is_right() {
        assertThat(Trial.of(
                        rule,
                        row("满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "%"),
                        row("满意度").under("满意度指标", "服务对象满意度指标").atLeast("95", "百分比")))
                .isEmpty();
    }

    @Test
    void a_mark_of_a_survey_is_right() {
        assertThat(Trial.of(rule, row("满意度评分").under("满意度指标", "服务对象满意度指标").atLeast("4.5", "分")))
                .isEmpty();
    }

    @Test
    void a_number_without_unit_is_another_matter() {
        assertThat(Trial.of(rule, row("满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "")))
                .isEmpty();
    }

    @Test
    void words_in_another_class_are_judged_elsewhere() {
        assertThat(Trial.of(rule, row("引领作用").under("效益指标", "社会效益指标").qualitative("提升")))
                .isEmpty();
    }
}
