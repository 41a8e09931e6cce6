package hengji.core.evaluation;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.RedLight;
import hengji.core.audit.Surroundings;
import hengji.core.audit.WrittenReport;
import hengji.core.audit.YearSoFar;
import hengji.core.explain.Place;
import hengji.core.fixtures.PlainLexicon;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.policy.Pack;
import hengji.core.rollup.ApprovedProject;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules that need the rest of the year, all of them on one department. */
class YearRulesTest {
    private static final String GOAL = "完成全县义务教育薄弱环节改善与能力提升年度任务，保障各类学生资助政策全面落实";
    private static final Set<String> NEEDING_THE_YEAR =
            Set.of("HJ022", "HJ046", "HJ047", "HJ048", "HJ062", "HJ066", "HJ067");

    private static Rows pupils(String target) {
        return row("资助学生人数").atLeast(target, "名").weighing("90");
    }

    private static final Form RESULT = selfEvaluation()
            .executed("100", "80", "80", "")
            .goal(GOAL)
            .task("学生资助", "发放助学金", "50")
            .task("校舍维修", "维修校舍", "40")
            .rows(pupils("1000").reached("1000").selfScored("90"))
            .done();

    private static Set<String> found(Form form, Surroundings around) {
        Pack pack = TestPack.plain();
        return new Evaluator(pack, new Scorer(pack), Rulebook.all(), new PlainLexicon())
                .evaluate(form, around).findings().stream()
                        .map(Finding::card)
                        .map(card -> card.code())
                        .filter(NEEDING_THE_YEAR::contains)
                        .collect(Collectors.toSet());
    }

    private static Surroundings everything() {
        Form other = targetForm().of("示范县（虚构）民政局").goal(GOAL).done();
        Form approved = targetForm().rows(pupils("1200")).done();
        Form project = targetForm()
                .kind(FormKind.PROJECT_SELF_EVALUATION)
                .project("校舍维修")
                .budget(BudgetRole.TOTAL, "40")
                .done();
        WrittenReport report = new WrittenReport(
                "自评报告.docx", List.of(new WrittenReport.Paragraph(new Place.Paragraph(1), "全年执行数为 79 万元。")));
        return new Surroundings(
                        List.of(),
                        List.of(other),
                        Optional.of(approved),
                        Optional.empty(),
                        List.of(project),
                        Optional.of(report))
                .with(new YearSoFar(
                        List.of(
                                new ApprovedProject("P1", "校舍维修", Optional.of(new BigDecimal("40"))),
                                new ApprovedProject("P2", "学生资助", Optional.of(new BigDecimal("50")))),
                        List.of(),
                        List.of(new RedLight(pupils("1200").done(), "1–10月"))));
    }

    @Test
    void with_the_years_papers_at_hand_each_of_them_speaks() {
        assertThat(found(RESULT, everything())).isEqualTo(NEEDING_THE_YEAR);
    }

    @Test
    void without_them_only_what_stands_on_the_form_itself_is_told() {
        assertThat(found(RESULT, Surroundings.NONE)).containsExactlyInAnyOrder("HJ022", "HJ047");
    }

    @Test
    void a_department_in_order_gives_none() {
        Form sound = selfEvaluation()
                .executed("90", "90", "88", "")
                .goal("保障学生资助")
                .task("学生资助", "发放助学金", "50")
                .task("校舍维修", "维修校舍", "40")
                .rows(pupils("1200").reached("1100").selfScored("82.5").because("两校合并，学生减少"))
                .done();
        Surroundings around = everything();
        Form assistance = targetForm()
                .kind(FormKind.PROJECT_SELF_EVALUATION)
                .project("学生资助")
                .budget(BudgetRole.TOTAL, "50")
                .done();
        Form repairs = around.projects().getFirst();
        Surroundings sounder = new Surroundings(
                        List.of(),
                        around.others(),
                        around.approved(),
                        Optional.empty(),
                        List.of(repairs, assistance),
                        Optional.empty())
                .with(around.year());

        assertThat(found(sound, sounder)).isEmpty();
    }
}
