package hengji.app.exchange;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the budget became and what was paid, of units and of projects. */
abstract sealed class MoneyTables implements Counterpart permits AdjustmentTables, PaymentTables {
    private final Trees trees;
    private final Past past;
    private final Projects projects;
    private final Budgets budgets;

    MoneyTables(Trees trees, Past past, Projects projects, Budgets budgets) {
        this.trees = trees;
        this.past = past;
        this.projects = projects;
        this.budgets = budgets;
    }

    /** What a line of the budget says in this table; empty where it says nothing. */
    abstract Map<Item, String> texts(BudgetLine line);

    /** The line as a row would have it. */
    abstract BudgetLine changed(BudgetLine line, Row row);

    @Override
    public Office open(String region, int year) {
        return new InYear(year, new Bodies(trees.tree(), past, projects, region, year));
    }

    private final class InYear implements Office {
        private final int year;
        private final Bodies bodies;

        InYear(int year, Bodies bodies) {
            this.year = year;
            this.bodies = bodies;
        }

        @Override
        public List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            for (Organisation body : bodies.living()) {
                budgets.of(body.id(), year).stream()
                        .map(line -> row(body, line))
                        .flatMap(Optional::stream)
                        .forEach(rows::add);
            }
            return rows;
        }

        @Override
        public List<Wording> reasons(Row row, Optional<Row> before) {
            return bodies.reasons(row);
        }

        @Override
        public Optional<Wording> take(Row row, Optional<Row> before, Taking taking) {
            long owner = bodies.find(row).orElseThrow().id();
            long project = bodies.project(row).map(Project::id).orElse(0L);
            BudgetLine line =
                    budgets.find(owner, project, year).orElseGet(() -> BudgetLine.empty(owner, project, year));
            budgets.keep(changed(line, row), taking.actor());
            return Optional.empty();
        }

        @Override
        public String name(Row row) {
            return bodies.name(row);
        }

        private Optional<Row> row(Organisation body, BudgetLine line) {
            Map<Item, String> texts = new EnumMap<>(Item.class);
            texts.putAll(texts(line));
            if (texts.isEmpty()) {
                return Optional.empty();
            }
            texts.put(Item.UNIT_CODE, body.code());
            texts.put(Item.UNIT_NAME, body.name());
            if (line.project() != 0) {
                texts.put(Item.PROJECT_CODE, code(line.project(), body));
            }
            return Optional.of(new Row(texts));
        }

        private String code(long project, Organisation body) {
            return projects.of(body.region(), year).stream()
                    .filter(each -> each.id() == project)
                    .map(Project::code)
                    .findFirst()
                    .orElse("");
        }
    }

    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
