package hengji.core.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.core.fixtures.TestPack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionTest {
    private static final Deducting DEDUCTING = new Deducting(TestPack.plain());

    private static Ruling judge(String code, String share, String points, String weight, Deduction... before) {
        return DEDUCTING.judge(
                new Deducting.Statement(
                        code,
                        new BigDecimal(share),
                        points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points)),
                        "见底稿"),
                new BigDecimal(weight),
                List.of(before));
    }

    static Deduction.Fault fault(String code, String share, String weight) {
        return ((Ruling.Allowed) judge(code, share, "", weight)).deduction();
    }

    private static String refusal(Ruling ruling) {
        return ((Ruling.Refused) ruling).reason().zh();
    }

    private static RowReview review(String weight, Deduction... deductions) {
        return new RowReview(
                3,
                "资助学生人数",
                new BigDecimal(weight),
                Optional.of(new SelfScore(new BigDecimal(weight))),
                Proof.ENOUGH,
                List.of(deductions),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "no-evidence, 100, 3, 3.00",
        "unmeasurable, 30, 3, 0.90",
        "unmeasurable, 60, 2.5, 1.50",
        "some-late, 30, 1.15, 0.35"
    })
    void a_fault_takes_its_share_of_the_weight(String code, String share, String weight, BigDecimal points) {
        assertThat(fault(code, share, weight).points()).isEqualTo(points);
    }

    @Test
    void a_stated_figure_must_be_the_arithmetic() {
        assertThat(judge("unmeasurable", "30", "0.9", "3")).isInstanceOf(Ruling.Allowed.class);
        assertThat(refusal(judge("unmeasurable", "30", "1", "3"))).isEqualTo("权重 3 的 30% 是 0.90 分，不是 1 分，请改正。");
    }

    @Test
    void only_the_packs_codes_and_shares_count() {
        assertThat(refusal(judge("bad-mood", "30", "", "3"))).isEqualTo("没有扣分原因代码“bad-mood”，请从口径中选择。");
        assertThat(refusal(judge("unmeasurable", "50", "", "3"))).isEqualTo("“指标不可衡量”只能扣 30%/60%/100%，不能扣 50%。");
        assertThat(judge("unmeasurable", "30.0", "", "3")).isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void one_fault_counts_once_on_a_row() {
        assertThat(refusal(judge("unmeasurable", "60", "", "3", fault("unmeasurable", "30", "3"))))
                .isEqualTo("“指标不可衡量”在本行已经扣过，同一原因只扣一次。");
        assertThat(judge("some-late", "30", "", "3", fault("unmeasurable", "30", "3")))
                .isInstanceOf(Ruling.Allowed.class);
    }

    @Test
    void no_deduction_can_be_made_beside_the_pack() {
        Deduction.Fault good = fault("unmeasurable", "30", "3");

        assertThatThrownBy(() ->
                        new Deduction.Fault(good.reason(), new BigDecimal("50"), good.weight(), "", good.citation()))
                .hasMessageContaining("does not cost 50");
    }

    @Test
    void the_score_is_full_marks_less_the_deductions() {
        RowReview review = review("3", fault("unmeasurable", "30", "3"), fault("some-late", "30", "3"));

        assertThat(review.score()).isEqualTo(new ReviewScore(new BigDecimal("1.20")));
        assertThat(review.sentence().zh()).isEqualTo("3－0.9－0.9＝1.2 分");
        assertThat(review.steps()).extracting(step -> step.result()).containsExactly("－0.90", "－0.90", "1.2");
        assertThat(review("3").sentence().zh()).isEqualTo("满分 3 分，没有扣分");
    }

    @Test
    void a_missed_target_costs_what_the_computed_score_lacks() {
        Deduction shortfall = new Deduction.Shortfall(new BigDecimal("2"), new BigDecimal("1.87"));

        assertThat(shortfall.points()).isEqualByComparingTo("0.13");
        assertThat(review("2", shortfall).score().points()).isEqualByComparingTo("1.87");
        assertThatThrownBy(() -> new Deduction.Shortfall(BigDecimal.ONE, BigDecimal.TWO))
                .hasMessageContaining("computed 2 of 1");
    }

    @Test
    void more_deductions_than_marks_leave_nothing_and_say_so() {
        RowReview review = review("2", fault("no-evidence", "100", "2"), fault("some-late", "30", "2"));

        assertThat(review.score().points()).isEqualByComparingTo("0");
        assertThat(review.deducted()).isEqualByComparingTo("2.6");
        assertThat(review.sentence().zh()).isEqualTo("2－2－0.6＝0 分，扣分超过满分，按 0 分计");
    }

    @Test
    void evidence_that_is_missing_must_cost_something() {
        RowReview spared = new RowReview(1, "甲", BigDecimal.ONE, Optional.empty(), Proof.NONE, List.of(), "");
        RowReview charged = new RowReview(
                1, "甲", BigDecimal.ONE, Optional.empty(), Proof.NONE, List.of(fault("no-evidence", "100", "1")), "");

        assertThat(spared.sparesMissingEvidence()).isTrue();
        assertThat(charged.sparesMissingEvidence()).isFalse();
        assertThat(review("1").sparesMissingEvidence()).isFalse();
    }

    @Test
    void no_score_is_below_nothing_or_above_its_weight() {
        Random random = new Random(45);
        List<String> codes = List.of("no-evidence", "unrelated", "unmeasurable", "some-late");
        for (int run = 0; run < 500; run++) {
            String weight = BigDecimal.valueOf(random.nextInt(1, 1000), 2).toString();
            List<Deduction> all = new ArrayList<>();
            for (String code : codes) {
                String share = code.startsWith("un") || code.startsWith("no") ? "100" : "30";
                if (random.nextBoolean()) {
                    all.add(fault(code, share, weight));
                }
            }
            RowReview review = review(weight, all.toArray(Deduction[]::new));
            assertThat(review.score().points()).isBetween(BigDecimal.ZERO, new BigDecimal(weight));
            assertThat(review.score().points().add(review.deducted())).isGreaterThanOrEqualTo(new BigDecimal(weight));
        }
    }

    @Test
    void the_whole_weight_may_be_earned_or_lost() {
        assertThat(new Deduction.Shortfall(BigDecimal.ONE, BigDecimal.ONE).points())
                .isEqualByComparingTo("0");
        assertThat(new Deduction.Shortfall(BigDecimal.ONE, BigDecimal.ZERO).points())
                .isEqualByComparingTo("1");
        assertThatThrownBy(() -> new Deduction.Shortfall(BigDecimal.ONE, new BigDecimal("-0.01")))
                .hasMessageContaining("-0.01");
        assertThat(new Deduction.Shortfall(new BigDecimal("2"), new BigDecimal("1.87"))
                        .step()
                        .result())
                .isEqualTo("－0.13");
        assertThatThrownBy(() -> review("-1")).hasMessageContaining("weighs -1");
        assertThat(review("0").score().points()).isEqualByComparingTo("0");
        assertThat(review("1", fault("no-evidence", "100", "1")).sentence().zh())
                .as("exactly all of it is no more than there is")
                .isEqualTo("1－1＝0 分");
    }
}
