package hengji.app.rollup;

import static hengji.app.tables.Tables.FORM;

import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.exact.AmountUnit;
import hengji.core.form.Scope;
import hengji.core.rollup.ApprovedProject;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The projects of a departmental form: its own, and those of all units below where its scope is 汇总. */
@Component
class Members {
    private final Forms forms;
    private final Sheets sheets;
    private final Assessor assessor;
    private final Trees trees;
    private final Projects projects;
    private final Budgets budgets;

    Members(Forms forms, Sheets sheets, Assessor assessor, Trees trees, Projects projects, Budgets budgets) {
        this.forms = forms;
        this.sheets = sheets;
        this.assessor = assessor;
        this.trees = trees;
        this.projects = projects;
        this.budgets = budgets;
    }

    /** The bodies whose money is the form's. */
    Set<Long> bodies(FormHead department) {
        Tree tree = trees.tree();
        return department.scope().equals(Scope.CONSOLIDATED.name())
                ? tree.within(department.organisation()).stream()
                        .map(Organisation::id)
                        .flatMap(id -> tree.family(id).stream())
                        .collect(Collectors.toSet())
                : tree.family(department.organisation());
    }

    /** All project forms of its year, of both steps; what was filed on paper has none. */
    List<Member> all(FormHead department) {
        return forms
                .list(FORM.ORGANISATION_ID
                        .in(bodies(department))
                        .and(FORM.BUDGET_YEAR.eq(department.year()))
                        .and(FORM.PROJECT_CODE.ne(""))
                        .and(FORM.STATE.ne(State.OFFLINE.name())))
                .stream()
                .map(head -> member(head.id()))
                .toList();
    }

    /** Those of the same step as the form: targets, or self-evaluations. */
    List<Member> of(FormHead department) {
        return all(department).stream()
                .filter(member -> member.head().path() == department.path())
                .toList();
    }

    Member member(long form) {
        Sheet sheet = sheets.get(form);
        return new Member(sheet, assessor.read(sheet));
    }

    /** The approved list with its amounts, in the unit of the form. */
    List<ApprovedProject> approved(FormHead department) {
        Set<Long> bodies = bodies(department);
        return projects.of(department.region(), department.year()).stream()
                .filter(project -> bodies.contains(project.organisation()))
                .map(project -> new ApprovedProject(project.code(), project.name(), amount(project, department)))
                .toList();
    }

    /** How the money of each of a form's projects came into the year, by 项目编码. */
    Map<String, BudgetLine.Flags> flags(FormHead department) {
        Set<Long> bodies = bodies(department);
        return projects.of(department.region(), department.year()).stream()
                .filter(project -> bodies.contains(project.organisation()))
                .collect(Collectors.toMap(
                        Project::code,
                        project -> budgets.find(project.organisation(), project.id(), department.year())
                                .map(BudgetLine::flags)
                                .orElse(BudgetLine.Flags.NONE)));
    }

    private Optional<BigDecimal> amount(Project project, FormHead department) {
        return budgets.find(project.organisation(), project.id(), department.year())
                .flatMap(Members::approved)
                .map(amount -> AmountUnit.TEN_THOUSAND.convert(amount, department.unit()));
    }

    /** What was approved at the beginning; of a project that came in the year, what was added. */
    private static Optional<BigDecimal> approved(BudgetLine line) {
        return line.initial().or(line::adjusted);
    }
}
