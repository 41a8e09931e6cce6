package hengji.core.rollup;

import hengji.core.exact.UnitOfMeasure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sameness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * From a departmental indicator to those of its projects (指标关联). It counts once a person has confirmed it.
 *
 * @param row the departmental row
 * @param method how
 * @param sources the projects' rows
 * @param confirmedBy who confirmed it; absent for a proposal
 */
public record Link(int row, Method method, List<Source> sources, Optional<String> confirmedBy) {
    public Link {
        sources = List.copyOf(sources);
    }

    /**
     * One row drawn upon.
     *
     * @param project 项目编码
     * @param row its row
     * @param weight its weight in a weighted mean, e.g. the number of people asked
     */
    public record Source(String project, int row, Optional<BigDecimal> weight) {}

    public Link confirmed(String person) {
        return new Link(row, method, sources, Optional.of(person));
    }

    /** What rows of the same name suggest: numbers are added up, of rates the lowest is taken. A person decides. */
    public static List<Link> propose(Form department, List<ProjectForm> projects) {
        return department.indicators().stream()
                .filter(row -> !Sameness.key(row.label()).isEmpty() && !row.isQualitative())
                .flatMap(row -> propose(row, projects).stream())
                .toList();
    }

    private static Optional<Link> propose(Indicator row, List<ProjectForm> projects) {
        List<Source> sources = projects.stream()
                .flatMap(project -> project.form().indicators().stream()
                        .filter(other -> isAlike(row, other))
                        .map(other -> new Source(project.code(), other.row(), Optional.empty())))
                .toList();
        Method method = PrintedUnits.isPercent(row) ? Method.LOWEST : Method.SUM;
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(row.row(), method, sources, Optional.empty()));
    }

    private static boolean isAlike(Indicator row, Indicator other) {
        return Sameness.key(row.label()).equals(Sameness.key(other.label()))
                && UnitOfMeasure.of(PrintedUnits.ofTarget(row))
                        .measuresSameAs(UnitOfMeasure.of(PrintedUnits.ofTarget(other)));
    }
}
