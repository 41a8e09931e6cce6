package hengji.core.audit.collection;

import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sameness;
import hengji.core.rollup.Column;
import hengji.core.rollup.Link;
import hengji.core.rollup.Rolled;
import hengji.core.rollup.Rolling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures of the department's rows beside those of its projects: by confirmed links, else by rows of one name. */
record ProjectValues(Form department, ProjectList projects, RuleCard card) {
    Stream<Finding> findings() {
        return department.indicators().stream()
                .flatMap(row -> link(row).map(link -> linked(row, link)).orElseGet(() -> sameName(row)));
    }

    private Optional<Link> link(Indicator row) {
        return projects.links().stream().filter(link -> link.row() == row.row()).findFirst();
    }

    private Stream<Finding> linked(Indicator row, Link link) {
        return projects.received(department).isEmpty()
                ? Stream.empty()
                : Stream.of(Column.values()).flatMap(column -> linked(row, link, column).stream());
    }

    private Optional<Finding> linked(Indicator row, Link link, Column column) {
        Field<Figure> cell = column == Column.TARGET ? row.target() : row.actual();
        return cell.value().flatMap(Figure::number).flatMap(printed -> switch (Rolling.roll(
                department, link, column, projects.received(department))) {
            case Rolled.Value value ->
                value.differsFrom(printed)
                        ? Optional.of(finding(
                                row,
                                cell,
                                column.chinese() + " " + Decimals.text(printed) + value.unit() + "，与关联的项目不一致。"
                                        + value.sentence().zh() + "。请核对一致。",
                                "has " + Decimals.text(printed) + value.unit() + ", but the "
                                        + value.sentence().en() + ". Make them agree."))
                        : Optional.<Finding>empty();
            case Rolled.Open open ->
                Optional.of(finding(
                        row, cell, open.sentence().zh() + "。", open.sentence().en() + "."));
            case Rolled.Apart _ -> Optional.<Finding>empty();
        });
    }

    private Stream<Finding> sameName(Indicator row) {
        return projects.forms().stream()
                .flatMap(project -> project.indicators().stream()
                        .filter(other -> differs(row, other))
                        .map(other -> different(row, project, other)));
    }

    private static boolean differs(Indicator row, Indicator other) {
        UnitOfMeasure here = UnitOfMeasure.of(PrintedUnits.ofTarget(row));
        UnitOfMeasure there = UnitOfMeasure.of(PrintedUnits.ofTarget(other));
        return !Sameness.key(row.label()).isEmpty()
                && Sameness.key(row.label()).equals(Sameness.key(other.label()))
                && here.measuresSameAs(there)
                && row.targetNumber()
                        .flatMap(one ->
                                other.targetNumber().filter(two -> !Decimals.same(here.inBase(one), there.inBase(two))))
                        .isPresent();
    }

    private Finding different(Indicator row, Form project, Indicator other) {
        String here = figure(row);
        String there = figure(other);
        String name = ProjectList.name(project);
        return finding(
                row,
                row.target(),
                "指标值 " + here + "，项目“" + name + "”的表中为 " + there + "。请核对一致。",
                "aims at " + here + ", the form of the project “" + name + "” at " + there + ". Make them agree.");
    }

    private static String figure(Indicator row) {
        return Decimals.text(row.targetNumber().orElseThrow()) + PrintedUnits.ofTarget(row);
    }

    private Finding finding(Indicator row, Field<?> cell, String zh, String en) {
        return Finding.of(
                card,
                Severity.WARNING,
                List.of(row.row()),
                Mention.place(cell, row.place()),
                Wording.of(Mention.zh(row) + "：" + zh, Mention.en(row) + " " + en));
    }
}
