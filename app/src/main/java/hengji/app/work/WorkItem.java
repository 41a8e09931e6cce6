package hengji.app.work;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;
import java.time.LocalDate;

/**
 * One thing that waits for somebody.
 *
 * @param form which form
 * @param organisation whose
 * @param step where the form stands, in its path's words
 * @param task what to do
 * @param link where to do it
 * @param since the day it began to wait
 * @param days how many days it waits
 */
record WorkItem(
        FormHead form, Organisation organisation, Wording step, Wording task, String link, LocalDate since, long days) {
    /** After so many days an item is shown as old. */
    private static final int OLD = 10;

    boolean isOld() {
        return days >= OLD;
    }
}
