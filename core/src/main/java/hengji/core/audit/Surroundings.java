package hengji.core.audit;

import hengji.core.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the form under examination. Whatever is missing silences the rules that need it.
 *
 * @param history forms of the same office from earlier years
 * @param others forms of other departments of the same year, indexed once for a whole collection
 * @param approved the approved snapshot (批复的目标)
 * @param monitoring the last monitoring form of the year
 * @param projects project forms of the same office
 * @param report the written self-evaluation report
 * @param year what the office knows of the year beside papers
 */
public record Surroundings(
        List<Form> history,
        CopyIndex others,
        Optional<Form> approved,
        Optional<Form> monitoring,
        List<Form> projects,
        Optional<WrittenReport> report,
        YearSoFar year) {
    public static final Surroundings NONE = new Surroundings(
            List.of(), CopyIndex.NONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** With nothing known of the year beside papers. */
    public Surroundings(
            List<Form> history,
            CopyIndex others,
            Optional<Form> approved,
            Optional<Form> monitoring,
            List<Form> projects,
            Optional<WrittenReport> report) {
        this(history, others, approved, monitoring, projects, report, YearSoFar.UNKNOWN);
    }

    /** With the other departments' forms as they are; their index is built here. */
    public Surroundings(
            List<Form> history,
            List<Form> others,
            Optional<Form> approved,
            Optional<Form> monitoring,
            List<Form> projects,
            Optional<WrittenReport> report) {
        this(history, CopyIndex.of(others), approved, monitoring, projects, report);
    }

    public Surroundings {
        history = List.copyOf(history);
        projects = List.copyOf(projects);
    }

    /** The same with what is known of the year. */
    public Surroundings with(YearSoFar known) {
        return new Surroundings(history, others, approved, monitoring, projects, report, known);
    }
}
