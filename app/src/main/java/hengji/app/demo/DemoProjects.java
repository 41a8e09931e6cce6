package hengji.app.demo;

import hengji.app.form.Filling;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** One project carried over and one added in the year, with their money and forms. */
@Component
class DemoProjects {
    private final Projects projects;
    private final Budgets budgets;
    private final Forms forms;
    private final Filling filling;
    private final DemoResults results;
    private final DemoWalk walk;

    DemoProjects(Projects projects, Budgets budgets, Forms forms, Filling filling, DemoResults results, DemoWalk walk) {
        this.projects = projects;
        this.budgets = budgets;
        this.forms = forms;
        this.filling = filling;
        this.results = results;
        this.walk = walk;
    }

    /** The project of a body, if it is one of the two. */
    static Optional<DemoProject> of(Body body) {
        return List.of(DemoProject.CARRIED_OVER, DemoProject.ADDED).stream()
                .filter(project -> project.body().equals(body.code()))
                .findFirst();
    }

    void open(DemoProject project, Body owner, long organisation, DemoPeople.Opened people, int year) {
        int first = project.addedInYear() ? year : year - 1;
        long id = projects.keep(
                new Project(
                        0,
                        DemoCounty.REGION,
                        organisation,
                        project.code(),
                        project.name(),
                        first,
                        OptionalInt.of(year)),
                Actor.OFFICE);
        money(project, id, organisation, year);
        Made made = new Made(project, organisation, people);
        long target = make(made, first, PathKind.TARGET, project.target(owner), 0, State.APPROVED);
        if (!project.addedInYear()) {
            make(made, first, PathKind.SELF_EVALUATION, project.evaluation(owner), target, State.ACCEPTED);
            make(made, year, PathKind.TARGET, project.target(owner), 0, State.APPROVED);
        }
    }

    private void money(DemoProject project, long id, long organisation, int year) {
        BudgetLine now = BudgetLine.empty(organisation, id, year);
        if (project.addedInYear()) {
            budgets.keep(
                    now.adjusted(Optional.of(project.amount()), "示财预〔" + year + "〕27号")
                            .flags(new BudgetLine.Flags(false, true)),
                    Actor.OFFICE);
            return;
        }
        budgets.keep(
                BudgetLine.empty(organisation, id, year - 1)
                        .initial(Optional.of(project.amount()))
                        .executed(Optional.of(project.executed()), Optional.empty()),
                Actor.OFFICE);
        budgets.keep(
                now.initial(Optional.of(project.amount().subtract(project.executed())))
                        .flags(new BudgetLine.Flags(true, false)),
                Actor.OFFICE);
    }

    private record Made(DemoProject project, long organisation, DemoPeople.Opened people) {}

    private long make(Made made, int year, PathKind path, Form content, long target, State goal) {
        FormKind kind = path == PathKind.TARGET ? FormKind.PROJECT_TARGET : FormKind.PROJECT_SELF_EVALUATION;
        long form = forms.begin(new Forms.Beginning(
                DemoCounty.REGION,
                made.organisation(),
                year,
                path,
                kind,
                made.project().code(),
                made.project().name(),
                year + "年度" + kind.chinese(),
                target,
                0));
        if (path == PathKind.TARGET) {
            filling.fill(form, content);
        } else {
            results.fill(form, content, target);
        }
        walk.to(goal, form, made.people(), year);
        return form;
    }
}
