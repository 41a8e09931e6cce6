package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class UnevenStrictnessTest {
    private final Rule rule = new UnevenStrictness();

    @Test
    void all_schools_and_yet_only_ninety_five_of_a_hundred() {
        assertThat(Trial.of(
                        rule,
                        row("着力打造“书香、奔跑、清朗”校园").exactly("93", "所"),
                        row("打造“书香、奔跑、清朗”校园达标率").under("产出指标", "质量指标").atLeast("95", "%")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rows()).containsExactly(1, 2);
                    assertThat(finding.message().zh()).contains("“＝93所”", "“≥95%”");
                    assertThat(finding.message().en()).contains("93所", "≥95%");
                });
    }

    @Test
    void all_and_one_hundred_per_cent_agree() {
        assertThat(Trial.of(
                        rule,
                        row("开展三大行动").exactly("93", "所"),
                        row("开展三大行动完成率").under("产出指标", "质量指标").exactly("100", "%"),
                        row("三大行动覆盖率").under("产出指标", "质量指标").atLeast("100", "%")))
                .isEmpty();
    }

    @Test
    void at_least_so_many_leaves_room() {
        assertThat(Trial.of(
                        rule,
                        row("开展三大行动").atLeast("93", "所"),
                        row("开展三大行动完成率").under("产出指标", "质量指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void another_object_may_be_laxer() {
        assertThat(Trial.of(
                        rule,
                        row("开展三大行动").exactly("93", "所"),
                        row("教师达标率").under("产出指标", "质量指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void satisfaction_is_no_strictness() {
        assertThat(Trial.of(
                        rule,
                        row("三大行动").exactly("93", "所"),
                        row("三大行动满意度").under("满意度指标", "服务对象满意度指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void a_ceiling_of_failures_allows_none_too_many() {
        assertThat(Trial.of(
                        rule,
                        row("三大行动").exactly("93", "所"),
                        row("三大行动未完成率").under("产出指标", "质量指标").atMost("5", "%")))
                .isEmpty();
    }

    @Test
    void exactly_ninety_five_of_a_hundred_lets_five_fail_too() {
        assertThat(Trial.of(
                        rule,
                        row("开展三大行动").exactly("93", "所"),
                        row("开展三大行动完成率").under("产出指标", "质量指标").exactly("95", "%")))
                .hasSize(1);
    }
}
