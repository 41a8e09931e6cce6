package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.app.frame.Say;
import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All findings of a form.
 *
 * @param opened the form
 * @param marks how many there are of each severity
 * @param chosen the severity asked for; absent for all
 * @param problems those shown
 */
public record ProblemsPage(Opened opened, Marks marks, Optional<Severity> chosen, List<Problem> problems) {
    static ProblemsPage of(Opened opened, @Nullable String severity) {
        Optional<Severity> chosen = Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(severity))
                .findFirst();
        List<Finding> all = opened.assessed().evaluation().findings();
        List<Problem> shown = all.stream()
                .filter(finding ->
                        chosen.filter(each -> each != finding.severity()).isEmpty())
                .map(finding -> problem(opened.assessed(), finding))
                .toList();
        return new ProblemsPage(opened, Marks.of(all), chosen, shown);
    }

    /** The findings that name a line. */
    static List<Problem> of(Assessed assessed, String lineage) {
        int row = assessed.rowOf(lineage);
        return row == 0
                ? List.of()
                : assessed.findings(row).stream()
                        .map(finding -> problem(assessed, finding))
                        .toList();
    }

    /**
     * A finding and the cells it leads to.
     *
     * @param finding what was found
     * @param cells where; none for the form as a whole
     */
    public record Problem(Finding finding, List<Spot> cells) {
        /** {@code e}, {@code w} or {@code h}: the class of its mark. */
        public String mark() {
            return switch (finding.severity()) {
                case ERROR -> "e";
                case WARNING -> "w";
                case HINT -> "h";
            };
        }

        /** What is wrong; without the row at its start where the link before it says so already. */
        public Wording message() {
            Wording whole = finding.message();
            return cells.size() == 1
                    ? Wording.of(
                            without(whole.zh(), "第 " + cells.getFirst().place() + " 行"),
                            without(whole.en(), "Row " + cells.getFirst().place()))
                    : whole;
        }

        private static String without(String text, String start) {
            return text.startsWith(start) ? text.substring(start.length()) : text;
        }

        public Wording severity() {
            return severityWording(finding.severity());
        }
    }

    /** A row in the table and, where the finding names one, its column. */
    public record Spot(String lineage, int place, Optional<Column> column) {}

    public Say say() {
        return opened.say();
    }

    /** The choices of the filter: all, then each severity. */
    public List<Optional<Severity>> severities() {
        return List.of(
                Optional.empty(),
                Optional.of(Severity.ERROR),
                Optional.of(Severity.WARNING),
                Optional.of(Severity.HINT));
    }

    /** A choice with how many it shows: 警告 12. */
    public String label(Optional<Severity> severity) {
        long all = marks.errors() + marks.warnings() + marks.hints();
        return severity.map(each -> say().of(severityWording(each)) + " "
                        + switch (each) {
                            case ERROR -> marks.errors();
                            case WARNING -> marks.warnings();
                            case HINT -> marks.hints();
                        })
                .orElseGet(() -> say().of("全部 ", "All ") + all);
    }

    static Wording severityWording(Severity severity) {
        return Wording.of(
                severity.chinese(),
                switch (severity) {
                    case ERROR -> "Error";
                    case WARNING -> "Warning";
                    case HINT -> "Hint";
                });
    }

    private static Problem problem(Assessed assessed, Finding finding) {
        Optional<Column> column = Assessed.column(finding);
        List<String> order =
                assessed.sheet().rows().stream().map(line -> line.lineage()).toList();
        List<Spot> spots = finding.rows().stream()
                .flatMap(row -> assessed.lineageOf(row).stream())
                .map(lineage -> new Spot(lineage, order.indexOf(lineage) + 1, column))
                .toList();
        return new Problem(finding, spots);
    }
}
