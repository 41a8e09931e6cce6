package hengji.app.work;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.year.Term;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that waits for somebody.
 *
 * @param form which form
 * @param organisation whose
 * @param kind what to do
 * @param step where the form stands, in its path's words
 * @param task what to do, in words
 * @param since the day it began to wait
 * @param age how many days it waits
 * @param term until when
 */
record WorkItem(
        FormHead form,
        Organisation organisation,
        Kind kind,
        Wording step,
        Wording task,
        LocalDate since,
        long age,
        Optional<Term> term) {
    /** What is late first, then by its last day, then what waits longest. */
    static final Comparator<WorkItem> URGENT_FIRST = Comparator.comparing(
                    (WorkItem item) -> item.term().map(Term::due).orElse(LocalDate.MAX))
            .thenComparing(WorkItem::since)
            .thenComparing(item -> item.organisation().code())
            .thenComparingLong(item -> item.form().id());

    String link() {
        return kind.link(form.id(), form.state());
    }

    boolean isLate() {
        return term.filter(Term::isLate).isPresent();
    }

    boolean isSoon() {
        return term.filter(Term::isSoon).isPresent();
    }
}
