package hengji.app.work;

import hengji.app.duty.Duties;
import hengji.app.duty.Duty;
import hengji.app.form.FormHead;
import hengji.app.year.Calendar;
import hengji.app.year.Stage;
import hengji.app.year.StageDays;
import hengji.app.year.Stages;
import hengji.app.year.Workdays;
import hengji.core.workflow.PathKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when forms wait; each year of a region is read once. */
@Component
class Deadlines {
    private final Duties duties;
    private final Stages stages;
    private final Calendar calendar;
    private final Clock clock;

    Deadlines(Duties duties, Stages stages, Calendar calendar, Clock clock) {
        this.duties = duties;
        this.stages = stages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The deadlines as of today, for one reading of the list. */
    Today today() {
        return new Today();
    }

    private record Year(String region, int number) {}

    /** What was looked up so far. */
    final class Today {
        private final LocalDate day = LocalDate.now(clock);
        private final Map<Year, Map<Long, LocalDate>> filing = new HashMap<>();
        private final Map<Year, Map<Stage, LocalDate>> ends = new HashMap<>();
        private final Map<String, Workdays> workdays = new HashMap<>();

        /** Until when a form has to be worked on where it stands. */
        Optional<WorkItem.Term> term(FormHead head, Kind kind) {
            Year year = new Year(head.region(), head.year());
            return due(head, kind, year).map(due -> term(head.region(), due));
        }

        /** A day as a term of today. */
        WorkItem.Term term(String region, LocalDate due) {
            Workdays calendarOf = workdays.computeIfAbsent(region, calendar::of);
            int left = calendarOf.between(day, due);
            return new WorkItem.Term(due, due.isBefore(day) && left == 0 ? -1 : left);
        }

        private Optional<LocalDate> due(FormHead head, Kind kind, Year year) {
            return switch (kind) {
                case WRITE, RETURNED, SIGN, ROWS ->
                    Optional.ofNullable(
                            filing.computeIfAbsent(year, this::filing).get(head.id()));
                case REVIEW -> end(year, head.path() == PathKind.TARGET ? Stage.REVIEW : Stage.RECHECK);
                case APPROVE -> end(year, Stage.APPROVAL);
            };
        }

        private Optional<LocalDate> end(Year year, Stage stage) {
            return Optional.ofNullable(ends.computeIfAbsent(year, this::ends).get(stage));
        }

        private Map<Long, LocalDate> filing(Year year) {
            Map<Long, LocalDate> days = new HashMap<>();
            for (Duty duty : duties.of(year.region(), year.number())) {
                duty.form().ifPresent(form -> duty.due().ifPresent(due -> days.put(form.id(), due)));
            }
            return days;
        }

        private Map<Stage, LocalDate> ends(Year year) {
            Map<Stage, LocalDate> days = new HashMap<>();
            stages.of(year.region(), year.number()).forEach((StageDays each) -> days.put(each.stage(), each.to()));
            return days;
        }
    }
}
