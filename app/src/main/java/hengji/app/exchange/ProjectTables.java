package hengji.app.exchange;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.explain.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Projects by their codes, with their first budget. */
@Component
class ProjectTables implements Counterpart {
    private final Trees trees;
    private final Past past;
    private final Projects projects;
    private final Budgets budgets;

    ProjectTables(Trees trees, Past past, Projects projects, Budgets budgets) {
        this.trees = trees;
        this.past = past;
        this.projects = projects;
        this.budgets = budgets;
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTS;
    }

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
            return projects.of(region, year).stream().map(this::row).toList();
        }

        @Override
        public List<Wording> reasons(Row row, Optional<Row> before) {
            return bodies.find(row).isPresent() || !row.has(Item.UNIT_CODE)
                    ? List.of()
                    : List.of(bodies.unknown(row.text(Item.UNIT_CODE)));
        }

        @Override
        public Optional<Wording> take(Row row, Optional<Row> before, Taking taking) {
            Organisation owner = bodies.find(row).orElseThrow();
            Optional<Project> known = projects.find(region, row.text(Item.PROJECT_CODE));
            OptionalInt last = number(row.text(Item.LAST_YEAR));
            long id = projects.keep(
                    new Project(
                            0,
                            region,
                            owner.id(),
                            row.text(Item.PROJECT_CODE),
                            row.text(Item.PROJECT_NAME),
                            number(row.text(Item.FIRST_YEAR))
                                    .orElse(known.map(Project::firstYear).orElse(year)),
                            last.isPresent()
                                    ? last
                                    : known.map(Project::lastYear).orElse(OptionalInt.empty())),
                    taking.actor());
            BudgetLine line =
                    budgets.find(owner.id(), id, year).orElseGet(() -> BudgetLine.empty(owner.id(), id, year));
            BudgetLine.Flags flags = new BudgetLine.Flags(
                    flag(row, Item.CARRIED_OVER, line.flags().carriedOver()),
                    flag(row, Item.ADDED, line.flags().addedInYear()));
            budgets.keep(
                    line.flags(flags)
                            .initial(row.has(Item.INITIAL) ? Amounts.amount(row.text(Item.INITIAL)) : line.initial()),
                    taking.actor());
            return Optional.empty();
        }

        @Override
        public String name(Row row) {
            return row.text(Item.PROJECT_CODE) + " " + row.text(Item.PROJECT_NAME);
        }

        private Row row(Project project) {
            Map<Item, String> texts = new EnumMap<>(Item.class);
            Organisation owner = bodies.get(project.organisation());
            texts.put(Item.UNIT_CODE, owner.code());
            texts.put(Item.UNIT_NAME, owner.name());
            texts.put(Item.PROJECT_CODE, project.code());
            texts.put(Item.PROJECT_NAME, project.name());
            texts.put(Item.FIRST_YEAR, String.valueOf(project.firstYear()));
            project.lastYear().ifPresent(last -> texts.put(Item.LAST_YEAR, String.valueOf(last)));
            budgets.find(owner.id(), project.id(), year).ifPresent(line -> {
                texts.put(Item.INITIAL, Amounts.text(line.initial()));
                texts.put(Item.CARRIED_OVER, word(line.flags().carriedOver()));
                texts.put(Item.ADDED, word(line.flags().addedInYear()));
            });
            return new Row(texts);
        }
    }

    private static String word(boolean flag) {
        return flag ? "是" : "否";
    }

    private static boolean flag(Row row, Item item, boolean before) {
        return row.has(item) ? row.text(item).equals("是") : before;
    }

    private static OptionalInt number(String text) {
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
