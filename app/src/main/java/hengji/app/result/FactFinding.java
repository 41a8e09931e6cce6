package hengji.app.result;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.report.ReportBook;
import hengji.core.exact.AmountUnit;
import hengji.core.exact.Decimals;
import hengji.core.form.BudgetRole;
import hengji.core.policy.Grade;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.result.Facts;
import hengji.core.scoring.ScoreSheet;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what is known of a project or department. What nobody knows stays unknown. */
@Component
class FactFinding {
    private static final int BACK = 5;

    private final Assessor assessor;
    private final ReportBook reports;
    private final Forms forms;
    private final Projects projects;
    private final Budgets budgets;
    private final ObjectProvider<ReviewedGrades> reviewed;
    private final ObjectProvider<YearCourse> courses;

    FactFinding(
            Assessor assessor,
            ReportBook reports,
            Forms forms,
            Projects projects,
            Budgets budgets,
            ObjectProvider<ReviewedGrades> reviewed,
            ObjectProvider<YearCourse> courses) {
        this.assessor = assessor;
        this.reports = reports;
        this.forms = forms;
        this.projects = projects;
        this.budgets = budgets;
        this.reviewed = reviewed;
        this.courses = courses;
    }

    /** Amounts in 万元. */
    Facts of(Matter matter) {
        Optional<Assessed> form = matter.form().map(assessor::assess).filter(FactFinding::isFiled);
        long owner = matter.organisation().id();
        return new Facts(
                matter.code(),
                matter.name(),
                budget(matter, form),
                form.flatMap(this::grade),
                execution(matter, form),
                courses.orderedStream()
                        .map(course -> course.reds(owner, matter.year(), matter.projectCode()))
                        .filter(OptionalInt::isPresent)
                        .findFirst()
                        .orElse(OptionalInt.empty()),
                courses.orderedStream()
                        .anyMatch(course -> course.isCancelled(owner, matter.year(), matter.projectCode())),
                earlier(matter));
    }

    /** A draft says nothing of a result yet. */
    private static boolean isFiled(Assessed assessed) {
        State state = assessed.sheet().head().state();
        return state != State.OFFLINE && state.stage() != State.Stage.WRITING;
    }

    private Optional<BudgetLine> line(Matter matter) {
        String region = matter.organisation().region();
        Optional<Long> project =
                matter.isProject() ? projects.find(region, matter.projectCode()).map(Project::id) : Optional.of(0L);
        return project.flatMap(id -> budgets.find(matter.organisation().id(), id, matter.year()));
    }

    private Optional<BigDecimal> budget(Matter matter, Optional<Assessed> form) {
        return line(matter)
                .flatMap(line -> line.adjusted().or(line::initial))
                .or(() -> form.flatMap(assessed -> assessed.evaluation()
                        .form()
                        .budget()
                        .find(BudgetRole.TOTAL)
                        .flatMap(total -> total.adjusted()
                                .value()
                                .or(() -> total.initial().value()))
                        .map(amount -> assessed.evaluation()
                                .form()
                                .budget()
                                .unit()
                                .convert(amount, AmountUnit.TEN_THOUSAND))));
    }

    private Optional<BigDecimal> execution(Matter matter, Optional<Assessed> form) {
        return form.flatMap(assessed -> reports.value(assessed, "预算执行率"))
                .or(() -> line(matter)
                        .flatMap(line -> line.adjusted()
                                .or(line::initial)
                                .filter(whole -> whole.signum() > 0)
                                .flatMap(whole -> line.executed().map(done -> Decimals.percent(done, whole)))));
    }

    private Optional<Facts.Graded> grade(Assessed assessed) {
        long form = assessed.sheet().head().id();
        return reviewed.orderedStream()
                .flatMap(each -> each.grade(form).stream())
                .findFirst()
                .map(grade -> new Facts.Graded(grade, Facts.By.REVIEW))
                .or(() -> self(assessed).map(grade -> new Facts.Graded(grade, Facts.By.SELF)));
    }

    /** Grades are made for the whole of a pack; on any other maximum none can be told. */
    private Optional<String> self(Assessed assessed) {
        Pack pack = assessed.evaluation().pack();
        BigDecimal whole = pack.get(Limit.INDICATOR_WEIGHTS)
                .value()
                .add(pack.get(Limit.EXECUTION_WEIGHT).value());
        return assessed.evaluation()
                .score()
                .map(ScoreSheet::maximum)
                .filter(maximum -> Decimals.same(maximum, whole))
                .flatMap(_ -> reports.value(assessed, "总得分"))
                .flatMap(points -> pack.scoring().grades().value().stream()
                        .filter(grade -> points.compareTo(grade.from()) >= 0)
                        .findFirst()
                        .map(Grade::name));
    }

    /** The grades of the years before, the latest first; the first unknown one ends the list. */
    private List<String> earlier(Matter matter) {
        List<String> grades = new ArrayList<>();
        for (int year = matter.year() - 1; year >= matter.year() - BACK; year--) {
            Optional<String> grade = forms.find(
                            matter.organisation().id(), year, PathKind.SELF_EVALUATION, matter.projectCode())
                    .map(FormHead::id)
                    .map(assessor::assess)
                    .filter(FactFinding::isFiled)
                    .flatMap(this::grade)
                    .map(Facts.Graded::grade);
            if (grade.isEmpty()) {
                break;
            }
            grades.add(grade.get());
        }
        return grades;
    }
}
