package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class SatisfactionExtremeTest {
    private final Rule rule = new SatisfactionExtreme();

    @Test
    void hardly_any_survey_yields_ninety_eight() {
        assertThat(Trial.of(rule, row("家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("98", "%")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“≥98%”", "达到或超过 98%");
                    assertThat(finding.message().en()).contains("at or above 98%");
                });
    }

    @Test
    void seventy_nine_binds_nobody() {
        assertThat(Trial.of(rule, row("家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("79", "百分比")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“≥79百分比”", "低于 80%");
                    assertThat(finding.message().en()).contains("below 80%");
                });
    }

    @Test
    void the_limits_are_ninety_eight_and_eighty() {
        assertThat(Trial.of(
                        rule,
                        row("家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("97.9", "%"),
                        row("家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("80", "%")))
                .isEmpty();
    }

    @Test
    void a_share_of_complaints_wants_less() {
        assertThat(Trial.of(rule, row("不满意率").under("满意度指标", "服务对象满意度指标").atMost("2", "%")))
                .isEmpty();
    }

    @Test
    void another_class_may_ask_for_all() {
        assertThat(Trial.of(rule, row("发放率").under("产出指标", "质量指标").exactly("100", "%")))
                .isEmpty();
    }

    @Test
    void heads_are_no_percentage() {
        assertThat(Trial.of(rule, row("满意人数").under("满意度指标", "服务对象满意度指标").atLeast("100", "人")))
                .isEmpty();
    }
}
