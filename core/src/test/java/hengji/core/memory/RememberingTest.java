package hengji.core.memory;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.Proof;
import hengji.core.recheck.ReviewScore;
import hengji.core.recheck.RowReview;
import hengji.core.recheck.SelfScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberingTest {
    private static final Form DRAFT =
            targetForm().year(2025).rows(pupils("1200")).done();

    private static Rows pupils(String target) {
        return row("资助学生人数").atLeast(target, "名").weighing("3");
    }

    private static PastYear year(int year, Rows... rows) {
        return PastYear.of(year, selfEvaluation().year(year).rows(rows).done());
    }

    private static Remembered only(PastYear... past) {
        return Remembering.of(DRAFT, 2025, Map.of(), List.of(past)).getFirst();
    }

    private static List<Integer> years(Remembered remembered) {
        return remembered.years().stream().map(Recollection::year).toList();
    }

    @Test
    void earlier_years_stand_beside_the_row_the_latest_first() {
        Remembered remembered = only(
                year(2022, pupils("1000").reached("1000")),
                year(2024, pupils("1200").reached("1100").selfScored("2.75").because("两校合并")),
                year(2023, pupils("1100").reached("1150")));

        assertThat(years(remembered)).containsExactly(2024, 2023, 2022);
        Recollection last = remembered.find(2024).orElseThrow();
        assertThat(last.row().targetNumber()).contains(new BigDecimal("1200"));
        assertThat(last.self()).contains(new SelfScore(new BigDecimal("2.75")));
        assertThat(last.lost()).containsExactly("两校合并");
        assertThat(last.met()).isFalse();
        assertThat(remembered.find(2021)).isEmpty();
    }

    @Test
    void the_year_itself_and_later_ones_are_no_memory() {
        assertThat(years(only(year(2025, pupils("1")), year(2026, pupils("1")))))
                .isEmpty();
    }

    @Test
    void spelling_and_scale_of_the_unit_do_not_hide_a_row_but_another_thing_does() {
        assertThat(years(only(year(2024, row("资助 学生人数").atLeast("0.12", "万人")))))
                .containsExactly(2024);
        assertThat(years(only(year(2024, row("资助学生人数").atLeast("12", "所"))))).isEmpty();
    }

    @Test
    void descent_goes_before_the_name() {
        PastYear renamed = new PastYear(
                2024,
                selfEvaluation()
                        .rows(row("困难学生资助数").atLeast("1000", "名"), pupils("77"))
                        .done(),
                Map.of(1, new BigDecimal("3")),
                Map.of(),
                Map.of(1, "L1", 2, "L2"));

        Remembered byLine =
                Remembering.of(DRAFT, 2025, Map.of(1, "L1"), List.of(renamed)).getFirst();
        Remembered stranger =
                Remembering.of(DRAFT, 2025, Map.of(1, "L9"), List.of(renamed)).getFirst();

        assertThat(byLine.years().getFirst().row().label()).isEqualTo("困难学生资助数");
        assertThat(byLine.years().getFirst().computed()).contains(new BigDecimal("3"));
        assertThat(stranger.years())
                .as("a row of the same name known to descend from another")
                .isEmpty();
        assertThat(only(renamed).years().getFirst().row().row()).isEqualTo(2);
    }

    @Test
    void a_re_check_tells_its_score_and_what_it_deducted_for() {
        RowReview review = new RowReview(
                1,
                "资助学生人数",
                new BigDecimal("3"),
                Optional.empty(),
                Proof.WEAK,
                List.of(
                        new Deduction.Fault(
                                TestPack.plain()
                                        .year()
                                        .findReason("unmeasurable")
                                        .orElseThrow(),
                                new BigDecimal("30"),
                                new BigDecimal("3"),
                                "",
                                TestPack.plain().year().reasonCodes().citation()),
                        new Deduction.Shortfall(new BigDecimal("3"), new BigDecimal("2.75"))),
                "");
        PastYear checked =
                new PastYear(2024, selfEvaluation().rows(pupils("1200")).done(), Map.of(), Map.of(1, review), Map.of());

        Recollection last = only(checked).years().getFirst();

        assertThat(last.reviewed()).contains(new ReviewScore(new BigDecimal("1.85")));
        assertThat(last.lost()).containsExactly("核查扣 0.90 分：指标不可衡量", "核查扣 0.25 分：目标未完成");
    }

    @Test
    void unchanged_and_met_in_full_three_years_running_is_flagged() {
        Remembered stale = only(
                year(2022, row("资助学生人数").atLeast("0.1", "万人").reached("0.1")),
                year(2023, pupils("1000").reached("1000")),
                year(2024, pupils("1000").reached("1300")));

        assertThat(stale.isStale(TestPack.plain())).isTrue();
        assertThat(stale.remark(TestPack.plain()).map(Wording::zh))
                .contains("目标 ≥1000名 连续 3 年没有变化且都 100% 完成，请提高目标或写明理由（系统默认口径）");
    }

    @Test
    void once_changed_once_missed_or_once_unknown_is_not() {
        PastYear one = year(2022, pupils("1000").reached("1000"));
        PastYear two = year(2023, pupils("1000").reached("1000"));

        assertThat(only(one, two, year(2024, pupils("1001").reached("1001"))).isStale(TestPack.plain()))
                .isFalse();
        assertThat(only(one, two, year(2024, pupils("1000").reached("999"))).isStale(TestPack.plain()))
                .isFalse();
        assertThat(only(one, two, year(2024, pupils("1000").reached(""))).isStale(TestPack.plain()))
                .isFalse();
        assertThat(only(one, two).isStale(TestPack.plain())).isFalse();
        assertThat(only(one, two).remark(TestPack.plain())).isEmpty();
    }

    @Test
    void what_cannot_be_raised_is_told_otherwise() {
        Rows all = row("按时发放率").exactly("100", "%").reached("100");
        Form draft =
                targetForm().year(2025).rows(row("按时发放率").exactly("100", "%")).done();

        Remembered remembered = Remembering.of(
                        draft, 2025, Map.of(), List.of(year(2022, all), year(2023, all), year(2024, all)))
                .getFirst();

        assertThat(remembered.remark(TestPack.plain()).map(Wording::zh).orElseThrow())
                .contains("目标 ＝100%")
                .contains("已是满值，请考虑换成更能区分好坏的指标");
    }

    @Test
    void ceilings_are_met_from_below_and_words_are_never_met_by_count() {
        assertThat(only(year(2024, pupils("1"))).years().getFirst().met()).isFalse();
        Form cost = targetForm().year(2025).rows(row("成本").atMost("10", "万元")).done();
        assertThat(Remembering.of(
                                cost,
                                2025,
                                Map.of(),
                                List.of(year(2024, row("成本").atMost("10", "万元").reached("9"))))
                        .getFirst()
                        .years()
                        .getFirst()
                        .met())
                .isTrue();
        assertThat(Remembering.of(
                                cost,
                                2025,
                                Map.of(),
                                List.of(year(2024, row("成本").atMost("10", "万元").reached("11"))))
                        .getFirst()
                        .years()
                        .getFirst()
                        .met())
                .isFalse();
    }

    @Test
    void equals_are_met_by_more_unless_none_was_wanted_and_units_must_agree() {
        assertThat(met(row("甲").exactly("10", "个").reached("12"))).isTrue();
        assertThat(met(row("甲").exactly("10", "个").reached("9"))).isFalse();
        assertThat(met(row("甲").exactly("0", "个").reached("0"))).isTrue();
        assertThat(met(row("甲").exactly("0", "个").reached("1"))).isFalse();
        assertThat(met(row("甲").atMost("10", "个").reached("10"))).isTrue();
        assertThat(met(row("甲").atLeast("3", "人").reached("3万人", "3"))).isFalse();
        assertThat(met(row("甲").qualitative("好").reached("好"))).isFalse();
    }

    private static boolean met(Rows row) {
        Form draft = targetForm().year(2025).rows(row).done();
        return Remembering.of(draft, 2025, Map.of(), List.of(year(2024, row)))
                .getFirst()
                .years()
                .getFirst()
                .met();
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(only(year(2024, pupils("1200").because(" ")))
                        .years()
                        .getFirst()
                        .lost())
                .isEmpty();
    }

    @Test
    void a_target_that_turned_round_is_not_the_same() {
        assertThat(only(
                                year(2022, row("资助学生人数").atMost("1000", "名").reached("1000")),
                                year(2023, pupils("1000").reached("1000")),
                                year(2024, pupils("1000").reached("1000")))
                        .isStale(TestPack.plain()))
                .isFalse();
    }

    @Test
    void rows_without_a_name_remember_nothing() {
        Form nameless = targetForm().year(2025).rows(row("/").atLeast("1", "名")).done();

        assertThat(Remembering.of(nameless, 2025, Map.of(), List.of(year(2024, row("/").atLeast("1", "名"))))
                        .getFirst()
                        .years())
                .isEmpty();
    }
}
