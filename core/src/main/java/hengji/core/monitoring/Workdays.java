package hengji.core.monitoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Workdays as data (工作日历): weekdays, less days off, plus weekends that are worked. Years whose holidays nobody has
 * entered are not counted through.
 *
 * @param special days that differ from their weekday: true is worked
 * @param years the years entered
 */
public record Workdays(Map<LocalDate, Boolean> special, Set<Integer> years) {
    public Workdays {
        special = Map.copyOf(special);
        years = Set.copyOf(years);
    }

    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return special.getOrDefault(day, !weekend);
    }

    /** The n-th workday after a day, which itself does not count; absent where it runs into a year not entered. */
    public Optional<LocalDate> findAfter(LocalDate day, int n) {
        LocalDate at = day;
        int left = n;
        while (left > 0) {
            at = at.plusDays(1);
            if (!years.contains(at.getYear())) {
                return Optional.empty();
            }
            left -= isWorkday(at) ? 1 : 0;
        }
        return Optional.of(at);
    }
}
