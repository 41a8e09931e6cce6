package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class CountUnderQualityTest {
    private final Rule rule = new CountUnderQuality();

    @Test
    void a_count_under_quality() {
        assertThat(Trial.of(rule, row("创建清廉校园").under("产出指标", "质量指标").atLeast("4", "所")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("≥4所", "移到数量指标");
                    assertThat(finding.message().en()).contains("≥4所");
                });
    }

    @Test
    void a_share_is_a_quality() {
        assertThat(Trial.of(rule, row("验收合格率").under("产出指标", "质量指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void few_or_no_accidents_are_a_quality() {
        assertThat(Trial.of(
                        rule,
                        row("安全事故").under("产出指标", "质量指标").exactly("0", "次"),
                        row("投诉").under("产出指标", "质量指标").atMost("2", "件")))
                .isEmpty();
    }

    @Test
    void a_mark_is_a_quality() {
        assertThat(Trial.of(rule, row("考核得分").under("产出指标", "质量指标").atLeast("90", "分")))
                .isEmpty();
    }

    @Test
    void a_count_among_the_quantities_is_at_home() {
        assertThat(Trial.of(rule, row("创建清廉校园").atLeast("4", "所"))).isEmpty();
    }
}
