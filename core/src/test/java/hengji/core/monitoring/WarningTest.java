package hengji.core.monitoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarningTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 7, 7);
    private static final Workdays PLAIN = new Workdays(Map.of(), Set.of(2025));

    private static FormLight red(int months) {
        return Watch.untilMonth(months).money("100", "5").because(Cause.STAFF).read();
    }

    private static FormLight green(int months) {
        return Watch.untilMonth(months)
                .money("100", "90")
                .row(row("资助人数").atLeast("100", "名").reached("95"))
                .read();
    }

    @Test
    void only_a_red_form_is_warned() {
        assertThat(Warning.of(green(6), MONDAY, PLAIN, Watch.PACK)).isEmpty();
        assertThat(Warning.of(red(6), MONDAY, PLAIN, Watch.PACK)).isPresent();
    }

    @Test
    void ten_workdays_leave_out_weekends() {
        Warning warning = Warning.of(red(6), MONDAY, PLAIN, Watch.PACK).orElseThrow();

        assertThat(warning.due()).contains(LocalDate.of(2025, 7, 21));
        assertThat(warning.isOverdue(LocalDate.of(2025, 7, 21))).isFalse();
        assertThat(warning.isOverdue(LocalDate.of(2025, 7, 22))).isTrue();
        assertThat(warning.sentence().zh())
                .isEqualTo("1–6月整体为“红灯”：预算执行进度预警（单位原因）。请于 2025-07-21 前（含当日）反馈处理意见：继续执行、调剂预算或取消项目（10 个工作日）。");
    }

    @Test
    void holidays_and_worked_weekends_count_as_the_calendar_says() {
        Workdays holidays = new Workdays(
                Map.of(
                        LocalDate.of(2025, 7, 8),
                        false,
                        LocalDate.of(2025, 7, 12),
                        true,
                        LocalDate.of(2025, 7, 9),
                        false),
                Set.of(2025));

        assertThat(holidays.findAfter(MONDAY, 1)).contains(LocalDate.of(2025, 7, 10));
        assertThat(holidays.findAfter(MONDAY, 3)).contains(LocalDate.of(2025, 7, 12));
        assertThat(holidays.findAfter(MONDAY, 4)).contains(LocalDate.of(2025, 7, 14));
    }

    @Test
    void a_calendar_that_does_not_reach_so_far_sets_no_day() {
        Warning warning = Warning.of(red(10), LocalDate.of(2025, 12, 29), PLAIN, Watch.PACK)
                .orElseThrow();

        assertThat(warning.due()).isEmpty();
        assertThat(warning.isOverdue(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(warning.sentence().zh()).contains("日历未录入到该日，反馈期限请人工填写");
    }

    @Test
    void a_warning_of_finances_own_making_is_finances() {
        FormLight form = Watch.untilMonth(6)
                .money("100", "5")
                .because(Cause.TREASURY_SHORT)
                .read();

        assertThat(Warning.of(form, MONDAY, PLAIN, Watch.PACK).orElseThrow().isFinances())
                .isTrue();
        assertThat(Warning.of(red(6), MONDAY, PLAIN, Watch.PACK).orElseThrow().isFinances())
                .isFalse();
    }

    @Test
    void an_answer_says_why_and_how_much() {
        Optional<BigDecimal> left = Optional.of(new BigDecimal("60"));

        assertThat(answer(Answer.Choice.CONTINUE, "已签合同，10月付款", "").faults(left))
                .isEmpty();
        assertThat(answer(Answer.Choice.CONTINUE, " ", "").faults(left)).hasSize(1);
        assertThat(answer(Answer.Choice.CONTINUE, "付款中", "5").faults(left)).hasSize(1);
        assertThat(answer(Answer.Choice.REALLOCATE, "转用于校舍维修", "60").faults(left))
                .isEmpty();
        assertThat(answer(Answer.Choice.REALLOCATE, "转用于校舍维修", "").faults(left))
                .extracting(Wording::zh)
                .containsExactly("“调剂预算”须填写大于 0 的金额。");
        assertThat(answer(Answer.Choice.CANCEL, "土地未批", "60.01").faults(left))
                .extracting(Wording::zh)
                .containsExactly("金额超过尚未执行的预算 60，请核对。");
        assertThat(answer(Answer.Choice.CANCEL, "土地未批", "600").faults(Optional.empty()))
                .isEmpty();
        assertThat(answer(Answer.Choice.CANCEL, "", "0").faults(left)).hasSize(2);
    }

    private static Answer answer(Answer.Choice choice, String words, String amount) {
        return new Answer(choice, words, amount.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(amount)));
    }

    @Test
    void three_warnings_in_a_row_call_for_a_visit() {
        Streak streak = streak(red(8), red(4), red(6));

        assertThat(streak.periods()).containsExactly("1–4月", "1–6月", "1–8月");
        assertThat(streak.callsForVisit()).isTrue();
        assertThat(streak.sentence().zh()).isEqualTo("连续 3 次预警（1–4月、1–6月、1–8月），请安排实地核查（系统默认口径）");
    }

    @Test
    void a_green_period_between_breaks_the_row() {
        Streak streak = streak(red(4), green(6), red(8), red(10));

        assertThat(streak.periods()).containsExactly("1–8月", "1–10月");
        assertThat(streak.callsForVisit()).isFalse();
        assertThat(streak(red(4), red(6), red(8), green(10)).periods()).isEmpty();
    }

    @Test
    void a_period_of_finances_own_making_neither_counts_nor_breaks() {
        FormLight finances =
                Watch.untilMonth(6).money("100", "5").because(Cause.NOT_ISSUED).read();
        FormLight untold = Watch.untilMonth(7).read();

        Streak streak = streak(red(4), finances, untold, red(8), red(10));

        assertThat(streak.periods()).containsExactly("1–4月", "1–8月", "1–10月");
    }

    private static Streak streak(FormLight... year) {
        return Streak.of(Arrays.stream(year).map(FormLight::outcome).toList(), Watch.PACK);
    }
}
