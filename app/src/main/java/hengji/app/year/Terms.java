package hengji.app.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How long is left until a stage of the year ends, in the workdays of its region. */
@Service
public class Terms {
    private final Stages stages;
    private final Calendar calendar;
    private final Clock clock;

    Terms(Stages stages, Calendar calendar, Clock clock) {
        this.stages = stages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The terms as of today, each year of a region and each calendar read once. */
    public Today today() {
        return new Today();
    }

    private record Year(String region, int number) {}

    /** What was looked up so far. */
    public final class Today {
        private final LocalDate day = LocalDate.now(clock);
        private final Map<Year, Map<Stage, LocalDate>> ends = new HashMap<>();
        private final Map<String, Workdays> workdays = new HashMap<>();

        private Today() {}

        /** Until when a stage runs; absent while nobody has said so. */
        public Optional<Term> end(String region, int year, Stage stage) {
            return Optional.ofNullable(ends.computeIfAbsent(new Year(region, year), this::ends)
                            .get(stage))
                    .map(due -> until(region, due));
        }

        /** A day as a term of today. */
        public Term until(String region, LocalDate due) {
            Workdays calendarOf = workdays.computeIfAbsent(region, calendar::of);
            int left = calendarOf.between(day, due);
            return new Term(due, due.isBefore(day) && left == 0 ? -1 : left);
        }

        private Map<Stage, LocalDate> ends(Year year) {
            Map<Stage, LocalDate> days = new HashMap<>();
            stages.of(year.region(), year.number()).forEach(each -> days.put(each.stage(), each.to()));
            return days;
        }
    }
}
