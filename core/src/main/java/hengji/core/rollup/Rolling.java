package hengji.core.rollup;

import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Wording;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a link: checks sources and units, then computes. */
public final class Rolling {
    private final Indicator department;
    private final Link link;
    private final Column column;
    private final List<ProjectForm> projects;
    private final List<Wording> reasons = new ArrayList<>();

    private Rolling(Indicator department, Link link, Column column, List<ProjectForm> projects) {
        this.department = department;
        this.link = link;
        this.column = column;
        this.projects = projects;
    }

    /** What a link gives for one column of the departmental form. */
    public static Rolled roll(Form department, Link link, Column column, List<ProjectForm> projects) {
        return department.indicators().stream()
                .filter(row -> row.row() == link.row())
                .findFirst()
                .map(row -> new Rolling(row, link, column, projects).roll())
                .orElseGet(() -> new Rolled.Open(
                        link,
                        List.of(Wording.of(
                                "部门表没有第 " + link.row() + " 行，请重新关联",
                                "the departmental form has no row " + link.row()))));
    }

    private Rolled roll() {
        if (link.method() == Method.NONE) {
            return new Rolled.Apart(link);
        }
        List<Rolled.Part> parts =
                link.sources().stream().flatMap(source -> part(source).stream()).toList();
        if (link.sources().isEmpty()) {
            reasons.add(Wording.of("没有关联任何项目指标，请选择", "no project's row is linked; choose some"));
        }
        fit(parts);
        return reasons.isEmpty()
                ? new Rolled.Value(
                        link,
                        column,
                        value(parts),
                        PrintedUnits.ofTarget(department),
                        parts,
                        link.confirmedBy().isEmpty())
                : new Rolled.Open(link, reasons);
    }

    private Optional<Rolled.Part> part(Link.Source source) {
        Optional<ProjectForm> project = projects.stream()
                .filter(form -> form.code().equals(source.project()))
                .findFirst();
        Optional<Indicator> row = project.flatMap(form -> form.findRow(source.row()));
        if (row.isEmpty()) {
            reasons.add(Wording.of(
                    "找不到项目 " + source.project() + " 的第 " + source.row() + " 行，请重新关联",
                    "project " + source.project() + " has no row " + source.row()));
            return Optional.empty();
        }
        return figure(project.orElseThrow(), row.get())
                .map(value -> new Rolled.Part(
                        source.project(), project.orElseThrow().name(), source.row(), value, source.weight()));
    }

    /** The figure in the department's unit. */
    private Optional<BigDecimal> figure(ProjectForm project, Indicator row) {
        UnitOfMeasure wanted = UnitOfMeasure.of(PrintedUnits.ofTarget(department));
        UnitOfMeasure given = UnitOfMeasure.of(PrintedUnits.ofTarget(row));
        if (!wanted.measuresSameAs(given)) {
            against(
                    project,
                    row,
                    "度量单位“" + given.symbol() + "”与部门指标“" + wanted.symbol() + "”不同，不能汇总",
                    "counts in " + given.symbol() + ", the department in " + wanted.symbol());
            return Optional.empty();
        }
        Optional<BigDecimal> number = column.of(row).value().flatMap(Figure::number);
        if (number.isEmpty() || (column == Column.ACTUAL && PrintedUnits.differ(row))) {
            against(project, row, column.chinese() + "空白、不是数字或单位不符", "has no figure in its unit");
            return Optional.empty();
        }
        return Optional.of(given.inBase(number.get()).scaleByPowerOfTen(-wanted.exponent()));
    }

    private void fit(List<Rolled.Part> parts) {
        boolean less = department.sign().value().filter(Sign::wantsLess).isPresent();
        if (link.method() == Method.SUM && PrintedUnits.isPercent(department)) {
            reasons.add(Wording.of("比率不能加总，请改用“加权”或“取最低”", "rates cannot be added up; weigh them or take the lowest"));
        }
        if (link.method() == Method.LOWEST && less) {
            reasons.add(Wording.of(
                    "该指标越低越好，取最低会掩盖最差的项目，请改用“加总”“加权”或“不汇总”",
                    "here less is better, so the lowest would hide the worst; choose another way"));
        }
        if (link.method() == Method.WEIGHTED && !parts.isEmpty() && !isWeighed(parts)) {
            reasons.add(Wording.of("加权须为每个项目填写大于 0 的权数", "a weighted mean takes a weight above 0 for each"));
        }
    }

    private static boolean isWeighed(List<Rolled.Part> parts) {
        return parts.stream()
                .allMatch(part ->
                        part.weight().filter(weight -> weight.signum() > 0).isPresent());
    }

    private BigDecimal value(List<Rolled.Part> parts) {
        return switch (link.method()) {
            case SUM -> parts.stream().map(Rolled.Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            case LOWEST ->
                parts.stream().map(Rolled.Part::value).reduce(BigDecimal::min).orElseThrow();
            case WEIGHTED -> mean(parts);
            case NONE -> throw new IllegalStateException("row " + link.row() + " is not rolled up");
        };
    }

    private static BigDecimal mean(List<Rolled.Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Rolled.Part part : parts) {
            BigDecimal weight = part.weight().orElseThrow();
            sum = sum.add(part.value().multiply(weight));
            weights = weights.add(weight);
        }
        return sum.divide(weights, 2, RoundingMode.HALF_UP);
    }

    private void against(ProjectForm project, Indicator row, String zh, String en) {
        reasons.add(Wording.of(
                "项目“" + project.name() + "”第 " + row.row() + " 行" + zh,
                "row " + row.row() + " of " + project.name() + " " + en));
    }
}
