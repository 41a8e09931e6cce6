package hengji.app.demo;

import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Filling;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.result.ResultUse;
import hengji.app.rollup.KeptLink;
import hengji.app.rollup.LinkWriting;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.policy.Verdict;
import hengji.core.rollup.Method;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** A bureau whose figures and money are those of its projects, one of which is given up; results put to use. */
@Component
class DemoRollup {
    private static final String ADDRESS = "127.0.0.1";

    private final Projects projects;
    private final Budgets budgets;
    private final Forms forms;
    private final Filling filling;
    private final Sheets sheets;
    private final DemoResults results;
    private final DemoWalk walk;
    private final Assessor assessor;
    private final LinkWriting links;
    private final ResultUse uses;

    DemoRollup(
            Projects projects,
            Budgets budgets,
            Forms forms,
            Filling filling,
            Sheets sheets,
            DemoResults results,
            DemoWalk walk,
            Assessor assessor,
            LinkWriting links,
            ResultUse uses) {
        this.projects = projects;
        this.budgets = budgets;
        this.forms = forms;
        this.filling = filling;
        this.sheets = sheets;
        this.results = results;
        this.walk = walk;
        this.assessor = assessor;
        this.links = links;
        this.uses = uses;
    }

    /** Whose projects, of which years, and who takes the steps. */
    private record Made(Body owner, long organisation, DemoPeople.Opened people, int year) {}

    /** The projects of the one bureau that has them; nothing for all others. */
    void open(Body owner, long organisation, DemoPeople.Opened people, int year) {
        if (!owner.code().equals(DemoWork.BODY)) {
            return;
        }
        Made made = new Made(owner, organisation, people, year);
        for (DemoWork work : DemoWork.ALL) {
            long id = projects.keep(
                    new Project(
                            0,
                            DemoCounty.REGION,
                            organisation,
                            work.code(),
                            work.name(),
                            year - 1,
                            OptionalInt.of(year + 1)),
                    Actor.OFFICE);
            long target = target(made, work, id, year - 1, 0);
            evaluate(made, work, target);
            target(made, work, id, year, 1);
        }
        link(made, year - 1);
        link(made, year);
        decide(made);
    }

    private static BigDecimal money(Made made, DemoWork work, int yearsLater) {
        return work.money(new DemoForms(made.owner()).projectMoney(yearsLater));
    }

    private long target(Made made, DemoWork work, long project, int year, int yearsLater) {
        BigDecimal money = money(made, work, yearsLater);
        BudgetLine line = BudgetLine.empty(made.organisation(), project, year).initial(Optional.of(money));
        budgets.keep(
                yearsLater == 0 ? line.executed(Optional.of(work.executed(money)), Optional.empty()) : line,
                Actor.OFFICE);
        long form = begin(made, work, year, PathKind.TARGET, FormKind.PROJECT_TARGET, 0);
        filling.fill(form, work.target(made.owner(), money));
        walk.to(State.APPROVED, form, made.people(), year);
        return form;
    }

    private void evaluate(Made made, DemoWork work, long target) {
        int year = made.year() - 1;
        long form = begin(made, work, year, PathKind.SELF_EVALUATION, FormKind.PROJECT_SELF_EVALUATION, target);
        Form content = work.evaluation(
                made.owner(),
                money(made, work, 0),
                open -> assessor.evaluate(open, assessor.pack(DemoCounty.REGION, year))
                        .score());
        results.fill(form, content, target);
        walk.to(State.ACCEPTED, form, made.people(), year);
    }

    private long begin(Made made, DemoWork work, int year, PathKind path, FormKind kind, long target) {
        return forms.begin(new Forms.Beginning(
                DemoCounty.REGION,
                made.organisation(),
                year,
                path,
                kind,
                work.code(),
                work.name(),
                year + "年度" + kind.chinese(),
                target,
                0));
    }

    /** Numbers are added, rates taken at their lowest; one proposal is left for somebody to confirm. */
    private void link(Made made, int year) {
        Who clerk = made.people().find(Role.UNIT_CLERK, made.organisation()).orElseThrow();
        FormHead department =
                forms.find(made.organisation(), year, PathKind.TARGET, "").orElseThrow();
        link(made, department, "实施重点项目个数", Method.SUM, clerk);
        link(made, department, "带动社会投资金额", Method.SUM, clerk);
        link(made, department, "项目验收合格率", Method.LOWEST, clerk);
    }

    private void link(Made made, FormHead department, String name, Method method, Who clerk) {
        List<KeptLink.Source> sources = DemoWork.ALL.stream()
                .map(work -> forms.find(made.organisation(), department.year(), PathKind.TARGET, work.code())
                        .map(form -> new KeptLink.Source(
                                work.code(), row(form.id(), name).lineage(), Optional.empty()))
                        .orElseThrow())
                .toList();
        String row = row(department.id(), name).lineage();
        links.confirm(department.id(), new LinkWriting.Draft(row, method, sources, 0), clerk, ADDRESS);
    }

    private Line row(long form, String name) {
        return sheets.lines(form, Block.ROW).stream()
                .filter(line -> line.text(Column.NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void decide(Made made) {
        decide(made, DemoWork.ALL.get(1), Verdict.CUT, "进度偏慢、结转较多，经局务会研究压减（示范数据）");
        decide(made, DemoWork.ALL.get(2), Verdict.CANCEL, "单位反馈不再实施，经局务会研究取消（示范数据）");
    }

    private void decide(Made made, DemoWork work, Verdict verdict, String ground) {
        BigDecimal money = money(made, work, 0);
        BigDecimal amount = verdict == Verdict.CANCEL
                ? money
                : money.multiply(BigDecimal.valueOf(20)).movePointLeft(2);
        uses.decide(
                DemoCounty.REGION,
                made.year() - 1,
                new ResultUse.Wanted(made.organisation() + ":" + work.code(), verdict, amount, ground, 0),
                made.people().find(Role.PERFORMANCE_DIVISION, 0).orElseThrow(),
                ADDRESS);
    }
}
