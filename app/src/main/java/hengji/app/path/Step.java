package hengji.app.path;

import hengji.core.workflow.Action;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One step a form took.
 *
 * @param id internal, in the order of time
 * @param form whose
 * @param action what was done
 * @param from where the form stood
 * @param to where it came to stand
 * @param account who did it; 0 for the office
 * @param name of that person
 * @param role in which; absent for the office
 * @param at when
 * @param reason in words; empty for none
 * @param version id of the version frozen with it; 0 for none
 * @param enclosure what went along
 */
public record Step(
        long id,
        long form,
        Action action,
        State from,
        State to,
        long account,
        String name,
        Optional<Role> role,
        Instant at,
        String reason,
        long version,
        Enclosure enclosure) {
    /**
     * What went along with a step.
     *
     * @param grade given with it
     * @param documentNo 文号; empty for none
     * @param documentDate its date
     * @param scan the sheet that was scanned
     * @param problems errors the form went in with
     */
    public record Enclosure(
            Optional<TargetGrade> grade,
            String documentNo,
            Optional<LocalDate> documentDate,
            Optional<Enclosed.Scan> scan,
            int problems) {}

    /** Whether the form left the unit with it. */
    public boolean isSubmission() {
        return switch (action) {
            case SUBMIT, SUBMIT_WITH_PROBLEMS, ANSWER, FILE_ON_BEHALF -> true;
            default -> false;
        };
    }
}
