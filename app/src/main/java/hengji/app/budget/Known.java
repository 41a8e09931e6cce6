package hengji.app.budget;

import hengji.app.form.Column;
import hengji.app.project.BudgetLine;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of the money of some bodies in a year, in 万元. A sum is known where every part of it is.
 *
 * @param bodies how many bodies count
 * @param registered their projects of the year
 * @param lines all their budget lines
 */
record Known(int bodies, Set<Long> registered, List<BudgetLine> lines) {
    Known {
        registered = Set.copyOf(registered);
        lines = List.copyOf(lines);
    }

    /**
     * An amount and what it rests on.
     *
     * @param value in 万元
     * @param source where it comes from
     */
    record Amount(BigDecimal value, Wording source) {}

    /** 资金总额. */
    Optional<Amount> whole(Column column) {
        List<BudgetLine> wholes =
                lines.stream().filter(line -> line.project() == 0).toList();
        return wholes.size() < bodies
                ? Optional.empty()
                : sum(wholes, column)
                        .map(sum -> new Amount(
                                sum,
                                bodies == 1
                                        ? Wording.of("导入的单位预算", "the unit's budget as imported")
                                        : Wording.of(
                                                "导入的 " + bodies + " 个单位预算合计",
                                                "the budgets of " + bodies + " units as imported")));
    }

    /** 项目支出. */
    Optional<Amount> projects(Column column) {
        List<BudgetLine> projects = projects();
        Set<Long> told = projects.stream().map(BudgetLine::project).collect(Collectors.toSet());
        return projects.isEmpty() || !told.containsAll(registered)
                ? Optional.empty()
                : sum(projects, column)
                        .map(sum -> new Amount(
                                sum,
                                Wording.of(
                                        "导入的 " + projects.size() + " 个项目合计",
                                        projects.size() + " projects as imported")));
    }

    /** 基本支出: what the projects leave of the whole. */
    Optional<Amount> basic(Column column) {
        return whole(column)
                .flatMap(whole -> projects(column).map(projects -> whole.value().subtract(projects.value())))
                .filter(rest -> rest.signum() >= 0)
                .map(rest -> new Amount(
                        rest,
                        Wording.of(
                                "导入的单位预算减去 " + projects().size() + " 个项目",
                                "the unit's budget less " + projects().size() + " projects")));
    }

    private List<BudgetLine> projects() {
        return lines.stream().filter(line -> line.project() != 0).toList();
    }

    private static Optional<BigDecimal> sum(List<BudgetLine> parts, Column column) {
        List<BigDecimal> known =
                parts.stream().flatMap(part -> of(part, column).stream()).toList();
        return known.size() < parts.size() ? Optional.empty() : known.stream().reduce(BigDecimal::add);
    }

    /** A project that came in the year had nothing at its beginning; every other blank is unknown. */
    private static Optional<BigDecimal> of(BudgetLine line, Column column) {
        return switch (column) {
            case MONEY_INITIAL ->
                line.initial().or(() -> line.flags().addedInYear() ? Optional.of(BigDecimal.ZERO) : Optional.empty());
            case MONEY_ADJUSTED -> line.adjusted();
            case MONEY_EXECUTED -> line.executed();
            default -> Optional.empty();
        };
    }
}
