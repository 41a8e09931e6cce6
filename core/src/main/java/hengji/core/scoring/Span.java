package hengji.core.scoring;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, both ends included: one day, a month, a quarter, a year. */
record Span(LocalDate first, LocalDate last) {
    Span {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(first + " after " + last);
        }
    }

    static Span day(LocalDate day) {
        return new Span(day, day);
    }

    /** {@code count} months from a month on. */
    static Span months(int year, int month, int count) {
        YearMonth start = YearMonth.of(year, month);
        return new Span(start.atDay(1), start.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Days {@code from} to {@code to} of a month; a {@code to} past its end means its end. */
    static Span within(int year, int month, int from, int to) {
        YearMonth in = YearMonth.of(year, month);
        return new Span(in.atDay(from), in.atDay(Math.min(to, in.lengthOfMonth())));
    }

    Span end() {
        return day(last);
    }

    /** The time limit "before this": its last day, or, strictly, the day before it begins. */
    Span before() {
        return new Span(first.minusDays(1), last);
    }
}
