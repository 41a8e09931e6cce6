package hengji.app.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The workdays of a region: weekdays, less days off, plus weekends that are worked. Immutable. */
public final class Workdays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> special;

    Workdays(Map<LocalDate, Boolean> special) {
        this.special = Map.copyOf(special);
    }

    public boolean isWorkday(LocalDate day) {
        Boolean said = special.get(day);
        return said == null ? !WEEKEND.contains(day.getDayOfWeek()) : said;
    }

    /** The n-th workday after a day, which itself does not count; n at least 1. */
    public LocalDate after(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("the " + n + "th workday after " + day);
        }
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkday)
                .skip(n - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Workdays after the first day up to and with the last; negative where the last comes first. */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }
}
