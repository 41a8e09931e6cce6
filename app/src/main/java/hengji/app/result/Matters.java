package hengji.app.result;

import static hengji.app.tables.Tables.FORM;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.workflow.PathKind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is decided about after a year: every project of the budget, and every body with a departmental self-evaluation. */
@Component
class Matters {
    private final Forms forms;
    private final Projects projects;
    private final Trees trees;

    Matters(Forms forms, Projects projects, Trees trees) {
        this.forms = forms;
        this.projects = projects;
        this.trees = trees;
    }

    /** Projects first, by code, then departments, by code. */
    List<Matter> of(String region, int year) {
        Map<String, FormHead> evaluated = forms
                .list(FORM.REGION_CODE
                        .eq(region)
                        .and(FORM.BUDGET_YEAR.eq(year))
                        .and(FORM.PATH.eq(PathKind.SELF_EVALUATION.name())))
                .stream()
                .collect(Collectors.toMap(
                        head -> head.organisation() + ":" + head.projectCode(),
                        Function.identity(),
                        (first, _) -> first));
        Tree tree = trees.tree();
        Stream<Matter> budgeted =
                projects.of(region, year).stream().map(project -> project(project, year, tree, evaluated));
        Stream<Matter> departments = evaluated.values().stream()
                .filter(head -> head.projectCode().isEmpty())
                .map(head -> department(head, tree))
                .sorted(Comparator.comparing(Matter::code));
        return Stream.concat(budgeted, departments).toList();
    }

    private static Matter project(Project project, int year, Tree tree, Map<String, FormHead> evaluated) {
        Organisation owner = tree.get(project.organisation());
        return new Matter(
                owner,
                year,
                project.code(),
                project.name(),
                Optional.ofNullable(evaluated.get(owner.id() + ":" + project.code()))
                        .map(FormHead::id));
    }

    private static Matter department(FormHead head, Tree tree) {
        Organisation owner = tree.get(head.organisation());
        return new Matter(owner, head.year(), "", owner.name(), Optional.of(head.id()));
    }

    /** By its key. */
    Optional<Matter> find(String region, int year, String key) {
        int cut = key.indexOf(':');
        return cut > 0 && key.substring(0, cut).matches("\\d{1,18}")
                ? find(region, Long.parseLong(key.substring(0, cut)), year, key.substring(cut + 1))
                : Optional.empty();
    }

    /** A project of the budget, or a body that has a departmental self-evaluation. */
    Optional<Matter> find(String region, long organisation, int year, String project) {
        Tree tree = trees.tree();
        Optional<FormHead> form = forms.find(organisation, year, PathKind.SELF_EVALUATION, project)
                .filter(head -> head.region().equals(region));
        if (project.isEmpty()) {
            return form.map(head -> department(head, tree));
        }
        return projects.find(region, project)
                .filter(found -> found.organisation() == organisation && found.isIn(year))
                .map(found -> new Matter(tree.get(organisation), year, project, found.name(), form.map(FormHead::id)));
    }
}
