package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Source;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Budget execution: executed ÷ budget × weight, by the total line alone. */
class ExecutionTest {
    private static final Rows DONE = row("任务").atLeast("1", "项").reached("1");

    private static ScoreLine executed(String initial, String adjusted, String executed) {
        return executed(TestPack.plain(), initial, adjusted, executed);
    }

    private static ScoreLine executed(Pack pack, String initial, String adjusted, String executed) {
        Form form = selfEvaluation()
                .executed(initial, adjusted, executed, "")
                .rows(DONE)
                .done();
        return Scoring.sheet(pack, form).execution();
    }

    private static ScoreLine lines(BudgetLine... lines) {
        Form form = selfEvaluation().rows(DONE).done();
        return Scoring.sheet(form.withBudget(new Budget(form.budget().unit(), true, List.of(lines))))
                .execution();
    }

    private static BudgetLine line(
            BudgetRole role,
            Field<BigDecimal> initial,
            Field<BigDecimal> adjusted,
            String executed,
            Field<BigDecimal> weight) {
        return new BudgetLine(
                role.chinese(),
                role,
                initial,
                adjusted,
                known(executed),
                Field.absent(),
                weight,
                Field.absent(),
                Field.absent(),
                Place.WHOLE);
    }

    private static Field<BigDecimal> known(String number) {
        return Field.known(new BigDecimal(number), new Source(Place.WHOLE, number));
    }

    @Test
    void it_is_measured_against_the_adjusted_budget() {
        assertThat(Scoring.printed(executed("2000", "1000", "900"))).isEqualTo("9.00");
    }

    @Test
    void a_pack_may_measure_it_against_the_initial_budget() {
        Pack pack = TestPolicy.changed().executionOn(ExecutionBase.INITIAL).pack();

        assertThat(Scoring.printed(executed(pack, "2000", "1000", "900"))).isEqualTo("4.50");
        assertThat(executed(pack, "2000", "1000", "900").derivation().sentence().zh())
                .isEqualTo("预算执行率 45.00%，900÷2000×10＝4.5，得 4.50 分（系统默认口径）");
    }

    @Test
    void it_is_capped_at_its_weight() {
        assertThat(Scoring.printed(executed("1000", "1000", "1200"))).isEqualTo("10.00");
        assertThat(executed("1000", "1000", "1200").derivation().sentence().zh())
                .isEqualTo("预算执行率 120.00%，执行数超过调整后预算数，按满分 10.00 分封顶（系统默认口径）");
    }

    @Test
    void nothing_spent_earns_nothing() {
        assertThat(Scoring.printed(executed("1000", "1000", "0"))).isEqualTo("0.00");
    }

    @Test
    void it_is_rounded_once() {
        assertThat(executed("1000", "3", "2").derivation().sentence().zh())
                .isEqualTo("预算执行率 66.67%，2÷3×10＝6.6666，四舍五入为 6.67 分（系统默认口径）");
    }

    @Test
    void its_steps_tell_rate_and_score() {
        assertThat(executed("1000", "3", "2").derivation().steps())
                .extracting(Step::result)
                .containsExactly("66.67%", "6.67");
    }

    @Test
    void an_adjusted_budget_of_zero_cannot_be_told() {
        assertThat(executed("1000", "0", "0").derivation().sentence().zh()).contains("调整后预算数为 0，不能计算执行率");
    }

    @Test
    void a_blank_adjusted_budget_is_not_replaced_by_the_initial_one() {
        assertThat(executed("1000", "", "900").derivation().sentence().zh()).contains("调整后预算数空白或不是数字，不以其他预算数代替");
    }

    @Test
    void a_form_without_the_column_of_adjustments_is_measured_against_its_only_budget() {
        ScoreLine line = lines(line(BudgetRole.TOTAL, known("1000"), Field.absent(), "900", known("10")));

        assertThat(Scoring.printed(line)).isEqualTo("9.00");
        assertThat(line.derivation().steps().getFirst().citation().orElseThrow().document())
                .contains("没有调整后预算栏");
    }

    @Test
    void a_blank_or_negative_executed_amount_cannot_be_told() {
        assertThat(Scoring.printed(executed("1000", "1000", ""))).isEqualTo("CANNOT_TELL");
        assertThat(executed("1000", "1000", "").derivation().sentence().zh()).contains("请填写全年执行数");
        assertThat(Scoring.printed(executed("1000", "1000", "-1"))).isEqualTo("CANNOT_TELL");
    }

    @Test
    void only_the_total_line_counts() {
        ScoreLine line = lines(
                line(BudgetRole.FISCAL, known("10"), known("10"), "1", known("10")),
                line(BudgetRole.TOTAL, known("1000"), known("1000"), "900", known("10")));

        assertThat(Scoring.printed(line)).isEqualTo("9.00");
        assertThat(Scoring.printed(lines(line(BudgetRole.FISCAL, known("10"), known("10"), "10", known("10")))))
                .isEqualTo("CANNOT_TELL");
    }

    @Test
    void a_printed_weight_goes_before_the_packs() {
        assertThat(Scoring.printed(lines(line(BudgetRole.TOTAL, known("1000"), known("1000"), "900", known("20")))))
                .isEqualTo("18.00");
        assertThat(Scoring.printed(lines(line(BudgetRole.TOTAL, known("1000"), known("1000"), "900", Field.absent()))))
                .isEqualTo("9.00");
    }

    @Test
    void a_negative_weight_is_not_believed() {
        assertThat(Scoring.printed(lines(line(BudgetRole.TOTAL, known("1000"), known("1000"), "900", known("-10")))))
                .isEqualTo("9.00");
    }

    @Test
    void all_of_it_spent_is_told_as_a_sum_and_not_as_a_cap() {
        assertThat(executed("1000", "1000", "1000").derivation().sentence().zh())
                .isEqualTo("预算执行率 100.00%，1000÷1000×10＝10，得 10.00 分（系统默认口径）");
    }

    @Test
    void where_the_indicators_carry_the_whole_execution_is_not_scored() {
        Form form = selfEvaluation()
                .rows(row("任务").atLeast("1", "项").reached("1").weighing("100"))
                .done();
        ScoreSheet sheet = Scoring.sheet(form);

        assertThat(sheet.execution().status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(sheet.total()).contains(new BigDecimal("100.00"));
        assertThat(sheet.maximum()).isEqualByComparingTo("100");
        assertThat(sheet.execution().derivation().sentence().zh()).contains("预算执行率不另计分");
        assertThat(sheet.execution().derivation().steps()).hasSize(1);
    }
}
