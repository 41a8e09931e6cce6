package hengji.app.exchange;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Saved;
import hengji.app.form.Sheets;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of target forms: goals or indicators. Nothing typed is removed; a blank cell of a file changes nothing. */
abstract sealed class FormTables implements Counterpart permits GoalTables, IndicatorTables {
    private final Trees trees;
    private final Past past;
    private final Projects projects;
    private final Lines lines;

    /** What works on forms. */
    record Lines(TargetForms forms, Sheets sheets, Editing editing) {}

    FormTables(Trees trees, Past past, Projects projects, Lines lines) {
        this.trees = trees;
        this.past = past;
        this.projects = projects;
        this.lines = lines;
    }

    abstract Block block();

    /** Which item stands in which column. */
    abstract Map<Item, Column> columns();

    /** The line's number among its kind, from 1, where rows are known by it. */
    abstract Row numbered(Row row, int number);

    @Override
    public Office open(String region, int year) {
        return new InYear(region, year, new Bodies(trees.tree(), past, projects, region, year));
    }

    private final class InYear implements Office {
        private final String region;
        private final int year;
        private final Bodies bodies;

        InYear(String region, int year, Bodies bodies) {
            this.region = region;
            this.year = year;
            this.bodies = bodies;
        }

        @Override
        public List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (FormHead form : lines.forms().of(region, year)) {
                rows.addAll(rows(form));
            }
            return rows;
        }

        @Override
        public Row completed(Row row) {
            return numbered(row, 1);
        }

        @Override
        public List<Wording> reasons(Row row, Optional<Row> before) {
            List<Wording> reasons = new ArrayList<>(bodies.reasons(row));
            if (reasons.isEmpty()) {
                bodies.find(row)
                        .flatMap(body -> lines.forms().obstacle(body, year, row.text(Item.PROJECT_CODE)))
                        .ifPresent(reasons::add);
                columns().forEach((item, column) -> tooLong(row, item, column).ifPresent(reasons::add));
            }
            return reasons;
        }

        @Override
        public Optional<Wording> take(Row row, Optional<Row> before, Taking taking) {
            Organisation body = bodies.find(row).orElseThrow();
            Optional<Project> project = bodies.project(row);
            long form = lines.forms().get(body, year, project, taking.actor());
            return before.isEmpty() ? added(form, row, taking) : changed(form, row, before.get(), taking);
        }

        @Override
        public String name(Row row) {
            String what = row.text(Item.INDICATOR);
            return what.isEmpty() ? bodies.name(row) : bodies.name(row) + " · " + what;
        }

        private List<Row> rows(FormHead form) {
            Organisation body = bodies.get(form.organisation());
            List<Row> rows = new ArrayList<>();
            for (Line line : lines.sheets().lines(form.id(), block())) {
                if (!line.isBlank()) {
                    rows.add(numbered(row(body, form, line), rows.size() + 1));
                }
            }
            return rows;
        }

        private Row row(Organisation body, FormHead form, Line line) {
            Map<Item, String> texts = new EnumMap<>(Item.class);
            texts.put(Item.UNIT_CODE, body.code());
            texts.put(Item.UNIT_NAME, body.name());
            texts.put(Item.PROJECT_CODE, form.projectCode());
            columns()
                    .forEach((item, column) -> texts.put(item, line.text(column).strip()));
            return new Row(texts);
        }

        private Optional<Wording> added(long form, Row row, Taking taking) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            Column.of(block()).forEach(column -> cells.put(column, ""));
            columns().forEach((item, column) -> cells.put(column, row.text(item)));
            int place = lines.sheets().lines(form, block()).size();
            lines.editing().insert(form, block(), place, new Line("", cells, Line.Care.NONE), taking.actor());
            return Optional.empty();
        }

        private Optional<Wording> changed(long form, Row row, Row before, Taking taking) {
            Optional<Line> line = line(form, before);
            for (Difference difference : row.against(before, kind())) {
                Optional<Column> column = Optional.ofNullable(columns().get(difference.item()));
                if (line.isPresent() && column.isPresent()) {
                    Saved saved = lines.editing()
                            .keep(
                                    form,
                                    new Editing.Typed(
                                            column.get(),
                                            line.get().lineage(),
                                            line.get().text(column.get()),
                                            difference.after()),
                                    taking.actor());
                    if (saved instanceof Saved.Refused(Wording reason)) {
                        return Optional.of(reason);
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Line> line(long form, Row before) {
            int number = 0;
            for (Line line : lines.sheets().lines(form, block())) {
                number += line.isBlank() ? 0 : 1;
                Row there = numbered(
                        new Row(Map.of(
                                Item.UNIT_CODE, before.text(Item.UNIT_CODE),
                                Item.PROJECT_CODE, before.text(Item.PROJECT_CODE),
                                Item.INDICATOR, textOf(line))),
                        number);
                if (!line.isBlank() && there.key(kind()).equals(before.key(kind()))) {
                    return Optional.of(line);
                }
            }
            return Optional.empty();
        }

        private String textOf(Line line) {
            return Optional.ofNullable(columns().get(Item.INDICATOR))
                    .map(column -> line.text(column).strip())
                    .orElse("");
        }
    }

    private static Optional<Wording> tooLong(Row row, Item item, Column column) {
        return row.text(item).length() <= column.longest()
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "“" + item.wording().zh() + "”超过 " + column.longest() + " 字。",
                        "The " + item.wording().en() + " is longer than " + column.longest() + "."));
    }
}
