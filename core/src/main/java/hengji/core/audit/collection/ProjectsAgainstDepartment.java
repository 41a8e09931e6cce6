package hengji.core.audit.collection;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.policy.Cited;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.rollup.MoneyTie;
import hengji.core.rollup.ProjectForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HJ048: do the department's form and its projects' forms fit together? */
final class ProjectsAgainstDepartment implements Rule {
    private static final RuleCard CARD = new RuleCard(
            48,
            Wording.of("部门表与项目表", "Department against projects"),
            Wording.of(
                    "基本支出加各项目是否等于部门预算，批复的项目是否都有表，同一指标的值是否一致？",
                    "Do running costs and projects make the budget, has every approved project its form, and has one measure one value?"),
            Wording.of("部门表和项目表说法不一，公开后互相矛盾。", "Forms that differ contradict each other once published."),
            Wording.of(
                    "逐个核对项目金额和指标值，补报缺少的项目表。",
                    "Check amounts and values project by project, hand in the missing forms."),
            Citation.systemDefault("部门整体与项目绩效衔接"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        ProjectList projects = ProjectList.of(examination.surroundings());
        if (!form.kind().isDepartment()
                || (projects.forms().isEmpty() && projects.approved().isEmpty())) {
            return List.of();
        }
        return Stream.of(
                        money(form, projects.distinct(), examination.pack()).stream(),
                        missing(form, projects),
                        new ProjectValues(form, projects, CARD).findings())
                .flatMap(findings -> findings)
                .toList();
    }

    private static Optional<Finding> money(Form form, List<ProjectForm> projects, Pack pack) {
        Cited<BigDecimal> tolerance = pack.get(Limit.AMOUNT_TOLERANCE);
        MoneyTie tie = MoneyTie.of(form, projects, tolerance);
        return !projects.isEmpty() && tie.isTorn()
                ? Optional.of(torn(form, tie).citing(tolerance.citation()))
                : Optional.empty();
    }

    private static Finding torn(Form form, MoneyTie tie) {
        String basic = text(tie.basic());
        String sum = text(tie.projects());
        String parts = text(tie.basic().flatMap(running -> tie.projects().map(running::add)));
        String total = text(tie.total());
        String difference = text(tie.difference().map(BigDecimal::abs));
        return finding(
                List.of(),
                form.budget().lines().getFirst().place(),
                "基本支出 " + basic + " 加 " + tie.count() + " 个项目 " + sum + " 合计 " + parts + "，部门预算为 " + total + "，相差 "
                        + difference + "。请核对。",
                "Running costs " + basic + " and " + tie.count() + " projects " + sum + " make " + parts
                        + ", the budget is " + total + ". Please check.");
    }

    private static String text(Optional<BigDecimal> amount) {
        return amount.map(Decimals::text).orElse("");
    }

    /** By the approved list where there is one; else by the target forms at hand. */
    private static Stream<Finding> missing(Form form, ProjectList projects) {
        if (!projects.approved().isEmpty()) {
            return projects.coverage(form).sentences().stream()
                    .map(said -> Finding.of(CARD, Severity.WARNING, List.of(), Place.WHOLE, said));
        }
        return form.kind().isSelfEvaluation()
                ? projects.notEvaluated().stream()
                        .map(project -> finding(
                                List.of(),
                                Place.WHOLE,
                                "项目“" + ProjectList.name(project) + "”批复了目标，没有自评表。请补报。",
                                "The project “" + ProjectList.name(project)
                                        + "” has a target and no self-evaluation. Hand it in."))
                : Stream.empty();
    }

    private static Finding finding(List<Integer> rows, Place place, String zh, String en) {
        return Finding.of(CARD, Severity.WARNING, rows, place, Wording.of(zh, en));
    }
}
