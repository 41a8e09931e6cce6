package hengji.core.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.core.fixtures.TestPack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormReviewTest {
    private static RowReview row(int number, String weight, Deduction... deductions) {
        return new RowReview(
                number, "指标" + number, new BigDecimal(weight), Optional.empty(), Proof.ENOUGH, List.of(deductions), "");
    }

    private static final RowReview EXECUTION =
            row(0, "10", new Deduction.Shortfall(new BigDecimal("10"), new BigDecimal("9.25")));

    private static FormReview whole(Deduction... onFirst) {
        return FormReview.of(
                List.of(0, 1, 2), List.of(row(2, "50"), row(1, "40", onFirst), EXECUTION), TestPack.plain());
    }

    @Test
    void the_total_is_the_sum_of_the_rows() {
        FormReview review = whole(DeductionTest.fault("unmeasurable", "30", "40"));

        assertThat(review.total()).contains(new ReviewScore(new BigDecimal("87.25")));
        assertThat(review.grade()).contains("良");
        assertThat(review.sentence().zh()).isEqualTo("核查总分 87.25 分，等级为“良”");
        assertThat(review.steps().getFirst().inputs())
                .extracting(input -> input.name() + " " + input.value())
                .containsExactly("预算执行率 9.25", "第 1 行 28", "第 2 行 50");
        assertThat(review.steps()).hasSize(2);
    }

    @Test
    void while_a_row_is_missing_there_is_no_total() {
        FormReview review = FormReview.of(List.of(0, 1, 2, 3), List.of(row(1, "40"), EXECUTION), TestPack.plain());

        assertThat(review.total()).isEmpty();
        assertThat(review.grade()).isEmpty();
        assertThat(review.missing()).containsExactly(2, 3);
        assertThat(review.sentence().zh()).isEqualTo("尚有 2 行（2、3）未复核，暂无核查总分；已复核部分 49.25 分");
        assertThat(FormReview.of(List.of(), List.of(), TestPack.plain()).total())
                .isEmpty();
    }

    @Test
    void full_marks_other_than_the_packs_whole_have_no_grade() {
        FormReview review = FormReview.of(List.of(1), List.of(row(1, "90")), TestPack.plain());

        assertThat(review.total()).isPresent();
        assertThat(review.grade()).isEmpty();
        assertThat(review.sentence().zh()).isEqualTo("核查总分 90 分");
    }

    @Test
    void a_row_is_re_checked_once() {
        assertThatThrownBy(() -> FormReview.of(List.of(1), List.of(row(1, "2"), row(1, "2")), TestPack.plain()))
                .hasMessageContaining("twice");
    }

    @Test
    void after_an_objection_the_changed_row_counts() {
        FormReview first = whole(DeductionTest.fault("no-evidence", "100", "40"));
        Settlement settled = new Settlement(1, Optional.of(row(1, "40")), "补充材料可以认定");
        Settlement kept = new Settlement(0, Optional.empty(), "支付时间以国库记录为准");

        FormReview last = Settlement.apply(first, List.of(settled, kept));

        assertThat(first.grade()).contains("差");
        assertThat(last.total()).contains(new ReviewScore(new BigDecimal("99.25")));
        assertThat(last.grade()).contains("优");
        assertThat(settled.outcome(first).zh()).isEqualTo("由 0.00 分改为 40 分");
        assertThat(kept.outcome(first).zh()).isEqualTo("维持 9.25 分");
    }

    @Test
    void an_objection_is_answered_in_words_and_for_its_own_row() {
        assertThatThrownBy(() -> new Settlement(1, Optional.empty(), " ")).hasMessageContaining("no answer");
        assertThatThrownBy(() -> new Settlement(1, Optional.of(row(2, "1")), "是"))
                .hasMessageContaining("row 2 answers for row 1");
        assertThatThrownBy(() -> Settlement.apply(whole(), List.of(new Settlement(9, Optional.empty(), "无此行"))))
                .hasMessageContaining("row 9 was not re-checked");
    }

    @Test
    void exactly_ninety_is_the_best_grade() {
        FormReview review = FormReview.of(
                List.of(1, 2),
                List.of(row(1, "90"), row(2, "10", new Deduction.Shortfall(BigDecimal.TEN, BigDecimal.ZERO))),
                TestPack.plain());

        assertThat(review.grade()).contains("优");
        assertThat(review.steps().getFirst().result()).isEqualTo("90");
    }
}
