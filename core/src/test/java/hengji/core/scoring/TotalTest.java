package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.explain.Step;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Source;
import hengji.core.policy.ExecutionCap;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals: the exact sum of what is shown. */
class TotalTest {
    private static FormFixture form(String executed) {
        return selfEvaluation().executed("1000", "1000", executed, "");
    }

    private static Rows done(String weight) {
        return row("任务").atLeast("1", "项").reached("1").weighing(weight);
    }

    @Test
    void the_total_is_the_sum_of_rounded_parts_and_not_the_rounded_sum() {
        Rows third = row("任务").atLeast("3", "项").reached("1").weighing("1");
        ScoreSheet sheet =
                Scoring.sheet(form("1000").rows(third, third, third, done("87")).done());

        assertThat(sheet.total()).contains(new BigDecimal("97.99"));
        assertThat(sheet.subtotal()).isEqualByComparingTo("97.99");
        assertThat(sheet.openWeight()).isEqualByComparingTo("0");
        assertThat(sheet.maximum()).isEqualByComparingTo("100");
    }

    @Test
    void the_sentence_of_the_total_names_parts_and_grade() {
        ScoreSheet sheet =
                Scoring.sheet(form("925").rows(done("80"), done("10")).done());

        assertThat(sheet.derivation().sentence().zh())
                .isEqualTo("2 项指标得分合计 90.00 分，预算执行率得分 9.25 分，系统测算总分 99.25 分，等级为“优”");
        assertThat(sheet.derivation().steps()).extracting(Step::result).containsExactly("99.25", "优");
    }

    @Test
    void one_open_line_leaves_the_total_open_and_says_how_much_is_missing() {
        ScoreSheet sheet = Scoring.sheet(form("1000")
                .rows(done("85"), row("任务").atLeast("1", "项").reached("").weighing("5"))
                .done());

        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.subtotal()).isEqualByComparingTo("95");
        assertThat(sheet.openWeight()).isEqualByComparingTo("5");
        assertThat(sheet.derivation().sentence().zh())
                .isEqualTo("2 项指标得分合计 85.00 分，预算执行率得分 10.00 分，尚有 1 项（第 2 行）需人工核定，暂不能得出总分；已测算部分合计 95.00 分");
        assertThat(sheet.derivation().steps().getLast().inputs()).containsExactly(new Step.Input("未定项", "第 2 行"));
    }

    @Test
    void execution_that_cannot_be_told_leaves_the_total_open_too() {
        ScoreSheet sheet = Scoring.sheet(form("").rows(done("90")).done());

        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.openWeight()).isEqualByComparingTo("10");
        assertThat(sheet.derivation().sentence().zh()).contains("预算执行率得分 未计，尚有 1 项（预算执行率）");
    }

    @Test
    void an_open_line_that_weighs_nothing_does_not_matter() {
        ScoreSheet sheet = Scoring.sheet(form("1000")
                .rows(done("90"), row("任务").atLeast("1", "项").reached("").weighing("0"))
                .done());

        assertThat(sheet.total()).contains(new BigDecimal("100.00"));
    }

    @Test
    void an_open_line_of_unknown_weight_matters() {
        Rows unknown = row("任务").atLeast("1", "项").reached("1");
        unknown.draft().weight(Field.absent());

        assertThat(Scoring.sheet(form("1000").rows(done("90"), unknown).done()).total())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"900, 优", "899.4, 良", "0, 良"})
    void the_grade_follows_the_total(String executed, String grade) {
        Rows part = row("任务").atLeast("90", "项").reached("81").weighing("90");

        assertThat(Scoring.sheet(form(executed).rows(part).done()).grade()).contains(grade);
    }

    @Test
    void a_form_that_does_not_make_up_a_whole_gets_no_grade() {
        ScoreSheet sheet = Scoring.sheet(form("1000").rows(done("70")).done());

        assertThat(sheet.total()).contains(new BigDecimal("80.00"));
        assertThat(sheet.grade()).isEmpty();
        assertThat(sheet.derivation().sentence().zh()).endsWith("系统测算总分 80.00 分；满分为 80，不评定等级");
    }

    @Test
    void low_execution_caps_the_total_where_the_pack_says_so() {
        Pack pack = TestPolicy.changed()
                .caps(
                        new ExecutionCap(new BigDecimal("50"), new BigDecimal("59")),
                        new ExecutionCap(new BigDecimal("80"), new BigDecimal("89")))
                .pack();
        Form form = form("790").rows(done("90")).done();
        ScoreSheet sheet = Scoring.sheet(pack, form);

        assertThat(sheet.subtotal()).isEqualByComparingTo("97.9");
        assertThat(sheet.total()).contains(new BigDecimal("89"));
        assertThat(sheet.grade()).contains("良");
        assertThat(sheet.derivation().sentence().zh()).contains("合计 97.90 分，执行率低于 80%，总分封顶 89 分（系统默认口径），等级为“良”");
        assertThat(sheet.derivation().steps()).extracting(Step::result).containsExactly("97.90", "89.00", "良");
        assertThat(Scoring.sheet(form).total()).contains(new BigDecimal("97.90"));
    }

    @Test
    void the_lowest_cap_that_applies_counts_and_the_edge_is_not_below() {
        Pack pack = TestPolicy.changed()
                .caps(
                        new ExecutionCap(new BigDecimal("50"), new BigDecimal("59")),
                        new ExecutionCap(new BigDecimal("80"), new BigDecimal("89")))
                .pack();

        assertThat(Scoring.sheet(pack, form("499").rows(done("90")).done()).total())
                .contains(new BigDecimal("59"));
        assertThat(Scoring.sheet(pack, form("800").rows(done("90")).done()).total())
                .contains(new BigDecimal("98.00"));
    }

    @Test
    void a_cap_does_not_lift_a_total_below_it() {
        Pack pack = TestPolicy.changed().capped("80", "89").pack();
        Rows part = row("任务").atLeast("90", "项").reached("60").weighing("90");

        assertThat(Scoring.sheet(pack, form("700").rows(part).done()).total()).contains(new BigDecimal("67.00"));
    }

    @Test
    void the_self_total_is_the_sum_of_self_scores_and_the_printed_execution_score() {
        Form form = form("1000")
                .rows(done("80").selfScored("79.5"), done("10").selfScored("10"))
                .done();

        assertThat(Scoring.sheet(form).selfTotal()).isEmpty();
        ScoreSheet printed = Scoring.sheet(withExecutionScore(form, "9.5"));
        assertThat(printed.selfTotal()).contains(new BigDecimal("99.0"));
        assertThat(printed.selfGrade()).contains("优");
    }

    @Test
    void one_self_score_missing_leaves_the_self_total_open() {
        Form form = form("1000").rows(done("80").selfScored("79.5"), done("10")).done();

        assertThat(Scoring.sheet(withExecutionScore(form, "9.5")).selfTotal()).isEmpty();
    }

    private static Form withExecutionScore(Form form, String score) {
        BudgetLine line = form.budget().lines().getFirst();
        BudgetLine scored = new BudgetLine(
                line.item(),
                line.role(),
                line.initial(),
                line.adjusted(),
                line.executed(),
                line.rate(),
                line.weight(),
                Field.known(new BigDecimal(score), new Source(Place.WHOLE, score)),
                line.reason(),
                line.place());
        return form.withBudget(new Budget(form.budget().unit(), true, List.of(scored)));
    }
}
