package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Form;
import hengji.core.form.Judgement;
import hengji.core.policy.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates written as numbers. */
class DeadlineTest {
    private static Rows due(String target, String unit, String done) {
        return row("完成时限")
                .under("产出指标", "时效指标")
                .atMost(target, unit)
                .reached(done)
                .weighing("2");
    }

    @Test
    void month_2_of_the_next_year_is_late_although_2_is_less_than_12() {
        assertThat(Scoring.printed(due("12", "月", "2025年2月"))).isEqualTo("0.00");
        assertThat(Scoring.line(due("12", "月", "2025年2月"))
                        .derivation()
                        .sentence()
                        .zh())
                .isEqualTo("时限 12 月，完成 2025年2月，逾期 2 个月，每月扣 100%，得 0.00 分（系统默认口径）");
    }

    @ParameterizedTest
    @CsvSource({
        "12, 月",
        "≤12月, ''",
        "12月底前, ''",
        "12月31日前, ''",
        "2024年12月, ''",
        "2024年12月底前完成, ''",
        "2024-12-31, ''",
        "2024.12, ''",
        "十二月底前, ''",
        "年底前, ''",
        "2024年年底, ''",
        "四季度, ''",
        "第4季度末, ''",
        "下半年, ''",
        "12月下旬, ''"
    })
    void a_deadline_is_read_in_all_its_spellings(String target, String unit) {
        assertThat(Scoring.printed(due(target, unit, "2024年12月20日"))).isEqualTo("2.00");
        assertThat(Scoring.printed(due(target, unit, "2025年1月5日"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024年12月31日", "2024-12-31", "2024/12/31", "2024.12.31", "2024年12月", "2024年第四季度", "2024年11月上旬"})
    void an_actual_is_read_in_all_its_spellings(String done) {
        assertThat(Scoring.printed(due("12", "月", done))).isEqualTo("2.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12月", "11月底", "按时完成", "年底", "2024年6月至12月", "13", "2024年13月", "2024年2月30日"})
    void an_actual_that_names_no_day_of_a_year_cannot_be_told(String done) {
        assertThat(Scoring.printed(due("12", "月", done))).isEqualTo("CANNOT_TELL");
        assertThat(Scoring.line(due("12", "月", done)).derivation().sentence().zh())
                .contains("不是带年份的日期，不能判断是否按时，请写明年月");
    }

    @Test
    void a_blank_actual_cannot_be_told() {
        assertThat(Scoring.line(due("12", "月", "")).derivation().sentence().zh())
                .contains("完成值空白");
    }

    @Test
    void before_a_month_is_safe_before_it_begins_and_late_after_it_ends_and_open_within() {
        assertThat(Scoring.printed(due("11月前", "", "2024年10月"))).isEqualTo("2.00");
        assertThat(Scoring.printed(due("11月前", "", "2024年11月15日"))).isEqualTo("CANNOT_TELL");
        assertThat(Scoring.printed(due("11月前", "", "2024年12月"))).isEqualTo("0.00");
        assertThat(Scoring.line(due("11月前", "", "2024年11月15日"))
                        .derivation()
                        .sentence()
                        .zh())
                .contains("完成值“2024年11月15日”与时限“11月前”相比不能判断是否按时");
    }

    @Test
    void a_month_as_actual_cannot_be_told_against_a_day_within_it() {
        assertThat(Scoring.printed(due("12月15日前", "", "2024年12月"))).isEqualTo("CANNOT_TELL");
        assertThat(Scoring.printed(due("12月15日前", "", "2024年12月15日"))).isEqualTo("2.00");
        assertThat(Scoring.printed(due("12月15日前", "", "2024年12月16日"))).isEqualTo("0.00");
    }

    @Test
    void the_next_year_may_be_named_by_word() {
        assertThat(Scoring.printed(due("次年3月底前", "", "2025年3月"))).isEqualTo("2.00");
        assertThat(Scoring.printed(due("次年3月底前", "", "2025年4月"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({"2025年1月, 1.50", "2025年2月, 1.00", "2025年4月, 0.00", "2025年9月, 0.00"})
    void a_pack_may_cut_by_months_late(String done, String printed) {
        Pack pack = TestPolicy.changed().monthlyLateCut("25").pack();

        assertThat(Scoring.printed(pack, due("12", "月", done))).isEqualTo(printed);
    }

    @Test
    void late_within_the_month_of_the_limit_counts_as_one_month() {
        Pack pack = TestPolicy.changed().monthlyLateCut("25").pack();

        assertThat(Scoring.printed(pack, due("12月15日前", "", "2024年12月20日"))).isEqualTo("1.50");
    }

    @Test
    void late_by_an_unknown_number_of_months_cannot_be_told_where_months_count() {
        Pack pack = TestPolicy.changed().monthlyLateCut("25").pack();

        assertThat(Scoring.printed(pack, due("12", "月", "2025年第一季度"))).isEqualTo("CANNOT_TELL");
        assertThat(Scoring.printed(due("12", "月", "2025年第一季度"))).isEqualTo("0.00");
    }

    @Test
    void a_deadline_with_at_least_would_reward_being_late() {
        Rows row = row("时限").under("产出指标", "时效指标").atLeast("12", "月").reached("2024年12月");

        assertThat(Scoring.line(row).derivation().sentence().zh()).contains("越晚反而越好");
    }

    @Test
    void a_deadline_without_a_known_year_cannot_be_told() {
        Form form = selfEvaluation().rows(due("12", "月", "2024年12月")).done();
        Form yearless = new Form(
                form.origin(),
                form.kind(),
                hengji.core.form.Heads.NONE,
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                form.notes());

        assertThat(Scoring.printed(Scoring.sheet(yearless).indicators().getFirst()))
                .isEqualTo("CANNOT_TELL");
    }

    @Test
    void two_dates_in_one_target_cannot_be_told() {
        assertThat(Scoring.printed(due("6月底、12月底前", "", "2024年6月"))).isEqualTo("CANNOT_TELL");
    }

    @Test
    void a_ceiling_in_months_is_a_date_outside_the_time_class_too() {
        assertThat(Scoring.printed(
                        row("验收").atMost("12", "月").reached("2025年2月").weighing("2")))
                .isEqualTo("0.00");
    }

    @Test
    void a_date_in_words_is_a_deadline_wherever_it_is_filed() {
        assertThat(Scoring.printed(
                        row("验收").exactly("2024年9月底前", "").reached("2024年9月1日").weighing("2")))
                .isEqualTo("2.00");
    }

    @ParameterizedTest
    @CsvSource({"30, 天, 31, 1.93", "6, 个月, 7, 1.67", "3, 年, 3, 2.00"})
    void a_length_of_time_is_a_plain_number(String target, String unit, String done, String printed) {
        assertThat(Scoring.printed(due(target, unit, done))).isEqualTo(printed);
    }

    @Test
    void a_rate_filed_under_time_is_a_plain_number() {
        Rows row = row("及时率")
                .under("产出指标", "时效指标")
                .atLeast("100", "%")
                .reached("90")
                .weighing("2");

        assertThat(Scoring.printed(row)).isEqualTo("1.80");
    }

    @Test
    void twelve_months_paid_is_a_plain_number_outside_the_time_class() {
        assertThat(Scoring.printed(row("发放月数").atLeast("12", "月").reached("11").weighing("12")))
                .isEqualTo("11.00");
    }

    @Test
    void a_unit_that_only_begins_with_month_is_no_date() {
        assertThat(Scoring.printed(row("工资").atMost("12", "月/人").reached("12").weighing("2")))
                .isEqualTo("2.00");
    }

    @Test
    void a_qualitative_deadline_that_a_person_judged_is_left_to_the_person() {
        Rows row = row("按时完成")
                .under("产出指标", "时效指标")
                .qualitative("12月底前")
                .reached("按时完成")
                .judged(Judgement.MET)
                .weighing("2")
                .selfScored("2");

        assertThat(Scoring.line(row).status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void a_qualitative_deadline_with_a_date_reached_needs_no_judgement() {
        Rows row = row("按时完成")
                .under("产出指标", "时效指标")
                .qualitative("12月底前")
                .reached("2024年11月")
                .weighing("2");

        assertThat(Scoring.printed(row)).isEqualTo("2.00");
    }

    @Test
    void the_step_carries_date_cut_and_months() {
        Pack pack = TestPolicy.changed().monthlyLateCut("25").pack();
        Step step = Scoring.line(pack, due("12", "月", "2025年2月"))
                .derivation()
                .steps()
                .getFirst();

        assertThat(step.inputs()).extracting(Step.Input::value).containsExactly("12 月", "2025年2月", "2", "25%", "2");
        assertThat(step.result()).isEqualTo("1.00");
    }
}
