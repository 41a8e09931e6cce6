package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.policy.Cited;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates written as numbers (时限): in time or late, by months late where the pack says so. */
record Deadlines(Cited<BigDecimal> monthlyCut) {
    Outcome score(Indicator row, BigDecimal weight, OptionalInt year) {
        if (row.sign().value().filter(Sign::wantsMore).isPresent()) {
            return Stopped.because(
                    "时限的指标性质为“≥”，越晚反而越好，请核对指标性质", "a deadline with \"≥\" would reward being late; check the sign");
        }
        Optional<TimeLimit> limit = TimeLimit.find(row, year);
        if (limit.isEmpty()) {
            return Stopped.because(
                    "指标值“" + text(row.target().value()) + "”不能确定到具体日期（年度不明或不止一个日期）",
                    "the target \"" + text(row.target().value()) + "\" cannot be fixed to a date");
        }
        Optional<Span> done =
                row.actual().value().flatMap(actual -> DateWords.find(actual.text(), OptionalInt.empty()));
        return done.map(day -> compare(row, weight, limit.get(), day)).orElseGet(() -> undated(row));
    }

    private Outcome compare(Indicator row, BigDecimal weight, TimeLimit limit, Span done) {
        Span safe = limit.safe();
        if (!done.last().isAfter(safe.first())) {
            return DeadlineMarks.inTime(row, weight, monthlyCut);
        }
        if (!done.first().isAfter(safe.last())) {
            return Stopped.because(
                    "完成值“" + text(row.actual().value()) + "”与时限“"
                            + text(row.target().value()) + "”相比不能判断是否按时，请写明完成日期",
                    "whether \"" + text(row.actual().value()) + "\" keeps \""
                            + text(row.target().value()) + "\" cannot be told; give the day");
        }
        long least = monthsLate(safe.last(), done.first());
        long most = monthsLate(safe.last(), done.last());
        DeadlineMarks marks = DeadlineMarks.late(row, weight, least, monthlyCut);
        BigDecimal worst = DeadlineMarks.late(row, weight, most, monthlyCut).points();
        boolean certain = Decimals.same(marks.points(), worst);
        return certain
                ? marks
                : Stopped.because("逾期，但完成值不能确定到月份，请写明完成日期", "late, but by how many months is open; give the day");
    }

    /** Calendar months begun after the limit; late within the limit's own month counts as one. */
    private static long monthsLate(LocalDate limit, LocalDate done) {
        long months = ChronoUnit.MONTHS.between(limit.withDayOfMonth(1), done.withDayOfMonth(1));
        return Math.max(1, months);
    }

    private static Outcome undated(Indicator row) {
        Optional<Figure> actual = row.actual().value();
        if (actual.isEmpty()) {
            return Obstacles.actual(row);
        }
        return Stopped.because(
                "完成值“" + text(actual) + "”不是带年份的日期，不能判断是否按时，请写明年月",
                "the actual \"" + text(actual) + "\" is no date with its year; give year and month");
    }

    private static String text(Optional<Figure> figure) {
        return figure.map(Figure::text).orElse("");
    }
}
