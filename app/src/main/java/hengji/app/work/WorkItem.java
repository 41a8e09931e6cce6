package hengji.app.work;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.year.Term;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that waits for somebody, as of today.
 *
 * @param errand what waits
 * @param form the form on its way; absent for matters beside forms
 * @param age how many days it waits
 * @param term until when
 */
record WorkItem(Errand errand, Optional<FormHead> form, long age, Optional<Term> term) {
    /** What is late first, then by its last day, then what waits longest. */
    static final Comparator<WorkItem> URGENT_FIRST = Comparator.comparing(
                    (WorkItem item) -> item.term().map(Term::due).orElse(LocalDate.MAX))
            .thenComparing(WorkItem::since)
            .thenComparing(item -> item.organisation().code())
            .thenComparingLong(item -> item.form().map(FormHead::id).orElse(0L))
            .thenComparing(WorkItem::link);

    int year() {
        return errand.year();
    }

    Organisation organisation() {
        return errand.organisation();
    }

    Kind kind() {
        return errand.kind();
    }

    Wording step() {
        return errand.step();
    }

    Wording task() {
        return errand.task();
    }

    String link() {
        return errand.link();
    }

    LocalDate since() {
        return errand.since();
    }

    boolean isLate() {
        return term.filter(Term::isLate).isPresent();
    }

    boolean isSoon() {
        return term.filter(Term::isSoon).isPresent();
    }
}
