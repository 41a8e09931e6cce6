package hengji.core.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.TestPack;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSpreadTest {
    private static Use use(String unit, String reviewer, String code, String share) {
        return new Use(unit, reviewer, 1, code, new BigDecimal(share));
    }

    private static CodeSpread only(Use... uses) {
        List<CodeSpread> all = CodeSpread.of(List.of(uses), TestPack.plain());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void the_same_share_everywhere_is_even() {
        CodeSpread spread = only(use("A", "甲", "no-evidence", "100"), use("B", "乙", "no-evidence", "100"));

        assertThat(spread.isUneven()).isFalse();
        assertThat(spread.sentence().zh()).isEqualTo("“没有佐证材料”扣分 2 处，比例 100%");
    }

    @Test
    void reviewers_far_apart_are_told_before_anybody_signs() {
        CodeSpread spread = only(
                use("A", "甲", "unmeasurable", "30"),
                use("B", "甲", "unmeasurable", "60"),
                use("B", "乙", "unmeasurable", "100"));

        assertThat(spread.byReviewer())
                .containsEntry("甲", new BigDecimal("45.00"))
                .containsEntry("乙", new BigDecimal("100.00"));
        assertThat(spread.byUnit())
                .containsEntry("A", new BigDecimal("30.00"))
                .containsEntry("B", new BigDecimal("80.00"));
        assertThat(spread.isUneven()).isTrue();
        assertThat(spread.sentence().zh()).isEqualTo("“指标不可衡量”扣分 3 处，比例 30%–100%；复核人之间平均相差 55 个百分点，请在定稿前统一（系统默认口径）");
    }

    @Test
    void one_reviewer_who_judges_case_by_case_is_not_uneven() {
        assertThat(only(use("A", "甲", "unmeasurable", "30"), use("B", "甲", "unmeasurable", "100"))
                        .isUneven())
                .isFalse();
    }

    @Test
    void codes_come_in_the_packs_order() {
        assertThat(CodeSpread.of(
                        List.of(use("A", "甲", "some-late", "30"), use("A", "甲", "no-evidence", "100")),
                        TestPack.plain()))
                .extracting(spread -> spread.reason().code())
                .containsExactly("no-evidence", "some-late");
        assertThat(CodeSpread.of(List.of(), TestPack.plain())).isEmpty();
    }

    @Test
    void exactly_the_points_allowed_are_allowed() {
        CodeSpread spread = only(
                use("A", "甲", "unmeasurable", "30"),
                use("A", "甲", "unmeasurable", "30"),
                use("A", "甲", "unmeasurable", "60"),
                use("B", "乙", "unmeasurable", "30"));

        assertThat(spread.byReviewer().values())
                .containsExactlyInAnyOrder(new BigDecimal("40.00"), new BigDecimal("30.00"));
        assertThat(spread.isUneven()).isFalse();
    }
}
