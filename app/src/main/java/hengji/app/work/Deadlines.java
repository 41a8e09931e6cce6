package hengji.app.work;

import hengji.app.duty.Duties;
import hengji.app.duty.Duty;
import hengji.app.form.FormHead;
import hengji.app.year.Stage;
import hengji.app.year.Term;
import hengji.app.year.Terms;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when forms wait; each year of a region is read once. */
@Component
class Deadlines {
    private final Duties duties;
    private final Terms terms;

    Deadlines(Duties duties, Terms terms) {
        this.duties = duties;
        this.terms = terms;
    }

    /** The deadlines as of today, for one reading of the list. */
    Today today() {
        return new Today();
    }

    private record Year(String region, int number) {}

    /** What was looked up so far. */
    final class Today {
        private final Terms.Today days = terms.today();
        private final Map<Year, Map<Long, LocalDate>> filing = new HashMap<>();

        /** Until when a form has to be worked on where it stands. */
        Optional<Term> term(FormHead head, Kind kind) {
            return switch (kind) {
                case WRITE, RETURNED, SIGN, ROWS -> filed(head).map(due -> term(head.region(), due));
                case REVIEW -> end(head, head.path() == PathKind.TARGET ? Stage.REVIEW : Stage.RECHECK);
                case APPROVE -> end(head, Stage.APPROVAL);
                case MONITORING, RECTIFICATION, CONSOLIDATION, RECHECK, ROLLUP, RESULT -> Optional.empty();
            };
        }

        /** A day as a term of today. */
        Term term(String region, LocalDate due) {
            return days.until(region, due);
        }

        private Optional<Term> end(FormHead head, Stage stage) {
            return days.end(head.region(), head.year(), stage);
        }

        private Optional<LocalDate> filed(FormHead head) {
            Year year = new Year(head.region(), head.year());
            return Optional.ofNullable(
                    filing.computeIfAbsent(year, this::filing).get(head.id()));
        }

        private Map<Long, LocalDate> filing(Year year) {
            Map<Long, LocalDate> days = new HashMap<>();
            for (Duty duty : duties.of(year.region(), year.number())) {
                duty.form().ifPresent(form -> duty.due().ifPresent(due -> days.put(form.id(), due)));
            }
            return days;
        }
    }
}
