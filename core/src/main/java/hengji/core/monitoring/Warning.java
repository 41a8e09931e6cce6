package hengji.core.monitoring;

import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A warning (预警通知): what a red form leads to.
 *
 * @param cause the red form
 * @param issued day of issue
 * @param due last day of the answer; absent where the calendar does not reach so far and a person must set it
 * @param workdays days allowed, with what says so
 */
public record Warning(FormLight cause, LocalDate issued, Optional<LocalDate> due, Cited<BigDecimal> workdays) {
    /** The warning a form calls for; absent unless it is red. */
    public static Optional<Warning> of(FormLight form, LocalDate issued, Workdays calendar, Pack pack) {
        Cited<BigDecimal> days = pack.get(Limit.WARNING_WORKDAYS);
        return form.light() == Light.RED
                ? Optional.of(new Warning(
                        form, issued, calendar.findAfter(issued, days.value().intValueExact()), days))
                : Optional.empty();
    }

    /** Whether only finance can put it right; the office then answers for the record. */
    public boolean isFinances() {
        return cause.blame() == Blame.FINANCE;
    }

    public boolean isOverdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    public Wording sentence() {
        Wording until = due.map(day -> Wording.of("请于 " + day + " 前（含当日）", "answer by " + day))
                .orElse(Wording.of(
                        "日历未录入到该日，反馈期限请人工填写，请", "the calendar does not reach so far; set the day by hand and answer"));
        return cause.sentence()
                .then(until)
                .then(Wording.of(
                        "反馈处理意见：继续执行、调剂预算或取消项目（" + workdays.value().toPlainString() + " 个工作日）。",
                        ": go on, move the money, or give up ("
                                + workdays.value().toPlainString() + " workdays)."));
    }
}
