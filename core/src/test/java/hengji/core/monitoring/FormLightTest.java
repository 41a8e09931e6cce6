package hengji.core.monitoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormLightTest {
    private static Rows pupils(String reached, String weight) {
        return row("资助学生人数").atLeast("100", "名").reached(reached).weighing(weight);
    }

    private static Watch june() {
        return Watch.untilMonth(6).money("100", "50");
    }

    @Test
    void money_and_targets_on_time_are_green() {
        FormLight form = june().row(pupils("50", "10")).row(pupils("55", "10")).read();

        assertThat(form.light()).isEqualTo(Light.GREEN);
        assertThat(form.triggers()).isEmpty();
        assertThat(form.progress()).contains(new BigDecimal("52.50"));
        assertThat(form.sentence().zh()).isEqualTo("1–6月整体为“绿灯”。");
    }

    @Test
    void execution_below_the_line_is_a_warning() {
        FormLight form =
                Watch.untilMonth(6).money("100", "39").row(pupils("45", "10")).read();

        assertThat(form.light()).isEqualTo(Light.RED);
        assertThat(form.triggers()).containsExactly(Trigger.EXECUTION);
        assertThat(form.sentence().zh()).isEqualTo("1–6月整体为“红灯”：预算执行进度预警（未说明原因）。");
    }

    @Test
    void a_red_light_that_is_finances_own_says_so() {
        FormLight form = Watch.untilMonth(6)
                .money("100", "39")
                .because(Cause.NOT_ISSUED)
                .row(pupils("45", "10"))
                .read();

        assertThat(form.blame()).isEqualTo(Blame.FINANCE);
        assertThat(form.sentence().zh()).endsWith("（财政原因）。");
    }

    @Test
    void targets_and_money_more_than_ten_points_apart_are_a_warning_either_way() {
        assertThat(june().row(pupils("60", "10")).read().triggers()).isEmpty();
        assertThat(june().row(pupils("61", "10")).read().triggers()).containsExactly(Trigger.GAP);
        assertThat(Watch.untilMonth(6)
                        .money("100", "60")
                        .row(pupils("49", "10"))
                        .read()
                        .triggers())
                .containsExactly(Trigger.GAP);
    }

    @Test
    void a_target_passed_by_far_does_not_make_up_for_another() {
        FormLight form = june().row(pupils("300", "10")).row(pupils("20", "10")).read();

        assertThat(form.progress()).contains(new BigDecimal("60.00"));
    }

    @Test
    void red_rows_of_three_tenths_of_the_weight_are_a_warning() {
        assertThat(june().row(pupils("50", "71")).row(pupils("0", "29")).read().triggers())
                .doesNotContain(Trigger.TARGETS);
        assertThat(june().row(pupils("50", "70")).row(pupils("0", "30")).read().triggers())
                .contains(Trigger.TARGETS);
    }

    @Test
    void one_row_behind_is_watched() {
        FormLight form = june().row(pupils("50", "90")).row(pupils("0", "1")).read();

        assertThat(form.light()).isEqualTo(Light.YELLOW);
        assertThat(form.rows(Light.RED)).extracting(RowLight::row).containsExactly(2);
    }

    @Test
    void a_form_of_which_little_can_be_told_is_not_called_green() {
        Rows rate = row("及时率").atLeast("95", "%").reached("50").weighing("60");

        FormLight form = june().row(pupils("50", "40")).row(rate).read();

        assertThat(form.light()).isEqualTo(Light.UNTOLD);
        assertThat(form.progress())
                .as("too few rows for a comparison with the money")
                .isEmpty();
        assertThat(form.steps().getLast().inputs())
                .extracting(input -> input.name() + input.value())
                .contains("绿灯指标1 项", "需人工核定1 项");
    }

    @Test
    void without_money_nothing_is_green_but_red_rows_are_red() {
        assertThat(Watch.untilMonth(6).row(pupils("50", "10")).read().light()).isEqualTo(Light.UNTOLD);
        assertThat(Watch.untilMonth(6).row(pupils("0", "10")).read().light()).isEqualTo(Light.RED);
        assertThat(june().read().light()).as("no rows").isEqualTo(Light.UNTOLD);
    }

    @Test
    void a_form_without_weights_counts_its_rows() {
        Rows bare = row("甲").atLeast("100", "名").reached("40");
        bare.draft().weight(hengji.core.form.Field.absent());

        FormLight form = june().row(bare).row(pupils("60", "90")).read();

        assertThat(form.progress()).contains(new BigDecimal("50.00"));
        assertThat(form.steps().get(1).formula()).isEqualTo("红灯指标指标项数÷全部指标指标项数");
    }

    @Test
    void the_order_of_rows_changes_nothing_and_more_reached_never_darkens_a_row() {
        Random random = new Random(20_240_630);
        for (int run = 0; run < 300; run++) {
            String less = Integer.toString(random.nextInt(101));
            String more = Integer.toString(Integer.parseInt(less) + random.nextInt(50));
            String weight = Integer.toString(1 + random.nextInt(20));
            FormLight one =
                    june().row(pupils(less, weight)).row(pupils("50", "7")).read();
            FormLight other =
                    june().row(pupils("50", "7")).row(pupils(less, weight)).read();

            assertThat(one.light()).isEqualTo(other.light());
            assertThat(one.progress()).isEqualTo(other.progress());
            assertThat(Watch.oneRow(6, pupils(more, weight)).light())
                    .isLessThanOrEqualTo(Watch.oneRow(6, pupils(less, weight)).light());
        }
    }

    @Test
    void causes_of_red_rows_are_counted_and_those_of_others_are_not() {
        Observation late = Observation.of(pupils("0", "30").draft().row(1).toIndicator());
        Observation fine = Observation.of(pupils("50", "70").draft().row(2).toIndicator());
        Deviation finance = new Deviation(Cause.NOT_ISSUED, "专款未下达");
        Deviation office = new Deviation(Cause.STAFF, "缺人");

        assertThat(june().row(late.because(office))
                        .row(fine.because(finance))
                        .read()
                        .blame())
                .isEqualTo(Blame.OFFICE);
        assertThat(june().because(Cause.TREASURY_SHORT)
                        .row(late.because(office))
                        .row(fine)
                        .read()
                        .blame())
                .as("money out of step with the targets: its causes count, though it is on time")
                .isEqualTo(Blame.BOTH);
        assertThat(Watch.untilMonth(6)
                        .money("100", "39")
                        .because(Cause.TREASURY_SHORT)
                        .row(late.because(office))
                        .row(fine)
                        .read()
                        .blame())
                .isEqualTo(Blame.BOTH);
        assertThat(june().because(Cause.TREASURY_SHORT).row(fine).read().blame())
                .as("money on time and in step has nothing to explain")
                .isEqualTo(Blame.UNSTATED);
        assertThat(june().row(late.because(office, finance)).row(fine).read().blame())
                .isEqualTo(Blame.BOTH);
        assertThat(june().row(late.because(office)).read().rows().getFirst().blame())
                .isEqualTo(Blame.OFFICE);
    }

    @Test
    void the_steps_show_what_was_compared() {
        FormLight form = Watch.untilMonth(6)
                .money("100", "39")
                .row(pupils("61", "70"))
                .row(pupils("0", "30"))
                .read();

        assertThat(form.steps())
                .extracting(step -> step.name().zh() + " " + step.result())
                .containsExactly("预算执行进度 红灯", "红灯指标占比 30.00%，预警", "目标进度与执行进度比较 相差 3.7 个百分点", "整体判断 红灯");
        assertThat(form.steps().getFirst().inputs().getFirst().value()).isEqualTo("39.00%");
        assertThat(form.sentence().zh()).isEqualTo("1–6月整体为“红灯”：预算执行进度预警、绩效目标预警（未说明原因）。");
        assertThat(form.sentence().en())
                .isEqualTo(
                        "By the end of month 6 the form is red: execution is behind, targets will be missed (no cause given).");
        assertThat(june().row(pupils("61", "1")).read().steps().get(2).result()).isEqualTo("相差 11 个百分点，预警");
        assertThat(june().row(pupils("50", "1")).read().steps().get(1).result()).isEqualTo("0.00%");
    }

    @Test
    void a_row_that_weighs_nothing_counts_nothing() {
        FormLight form = june().row(pupils("50", "10")).row(pupils("0", "0")).read();

        assertThat(form.progress()).contains(new BigDecimal("50.00"));
        assertThat(form.triggers()).isEmpty();
        assertThat(june().row(pupils("50", "0")).read().steps().get(1).formula())
                .isEqualTo("红灯指标指标项数÷全部指标指标项数");
        assertThat(june().row(pupils("50", "5")).read().steps().get(1).formula())
                .isEqualTo("红灯指标权重÷全部指标权重");
    }

    @Test
    void a_form_as_it_is_read_becomes_a_sheet() {
        hengji.core.form.Form paper = hengji.core.fixtures.FormFixture.selfEvaluation()
                .kind(hengji.core.form.FormKind.MONITORING)
                .executed("100", "100", "30", "")
                .rows(pupils("50", "10"))
                .done();

        FormLight form = new Monitor(Watch.PACK)
                .read(MonitoringSheet.of(
                        paper, Watch.PACK.year().findPeriod("1–6月").orElseThrow()));

        assertThat(form.execution().rate()).contains(new BigDecimal("30.00"));
        assertThat(form.rows()).hasSize(1);
    }
}
