package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import org.junit.jupiter.api.Test;

class ShareImpossibleOnBaseTest {
    private final Rule rule = new ShareImpossibleOnBase();

    @Test
    void ninety_eight_of_three_rooms_can_only_be_all() {
        assertThat(Trial.of(
                        rule,
                        row("标准化心理辅导室").atLeast("3", "所"),
                        row("验收标准化心理辅导室合格率").under("产出指标", "质量指标").atLeast("98", "%")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rows()).containsExactly(2);
                    assertThat(finding.message().zh()).contains("≥98%", "第 1 行", "“≥3所”", "只有全部合格（100%）");
                    assertThat(finding.message().en()).contains("only 100 % will do");
                });
    }

    @Test
    void half_of_three_rooms_cannot_be_had_exactly() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("3", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").exactly("50", "%")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("凑不出这个比率"));
    }

    @Test
    void half_of_four_can_be_had_exactly() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("4", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").exactly("50", "%")))
                .isEmpty();
    }

    @Test
    void ninety_five_of_ninety_three_leaves_room() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("93", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void all_of_three_is_said_openly() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("3", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").exactly("100", "%")))
                .isEmpty();
    }

    @Test
    void another_object_is_no_base() {
        assertThat(Trial.of(
                        rule,
                        row("篮球场").atLeast("3", "个"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("98", "%")))
                .isEmpty();
    }

    @Test
    void a_surface_is_no_number_of_things() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室面积").atLeast("3", "平方米"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("98", "%")))
                .isEmpty();
    }

    @Test
    void satisfaction_has_those_asked_for_its_base() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("3", "所"),
                        row("心理辅导室满意度").under("满意度指标", "服务对象满意度指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void two_thirds_of_three_is_two() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("3", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("66", "%")))
                .isEmpty();
    }

    @Test
    void on_a_large_base_an_exact_share_is_a_rounded_one() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("9323", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").exactly("99.5", "%")))
                .isEmpty();
    }

    @Test
    void none_at_all_is_no_base() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").exactly("0", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("98", "%")))
                .isEmpty();
    }

    @Test
    void none_or_more_than_all_is_no_share_of_a_base() {
        Rows base = row("心理辅导室").atLeast("3", "所");
        assertThat(Trial.of(
                        rule,
                        base,
                        row("心理辅导室合格率").under("产出指标", "质量指标").exactly("0", "%"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("100", "%")))
                .isEmpty();
    }

    @Test
    void a_broken_number_is_no_base() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室").atLeast("0.5", "所"),
                        row("心理辅导室合格率").under("产出指标", "质量指标").atLeast("98", "%")))
                .isEmpty();
    }
}
