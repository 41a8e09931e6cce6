package hengji.core.monitoring;

import static hengji.core.fixtures.Rows.row;
import static hengji.core.monitoring.Watch.figure;
import static hengji.core.monitoring.Watch.oneRow;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.form.Judgement;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowLightTest {
    private static Rows pupils(String reached) {
        return row("资助学生人数").atLeast("1200", "名").reached(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "1200, GREEN",
        "1500, GREEN",
        "600, GREEN",
        "480, GREEN",
        "479, YELLOW",
        "240, YELLOW",
        "239, RED",
        "0, RED"
    })
    void a_number_that_grows_is_held_against_the_share_of_the_year(String reached, Light light) {
        assertThat(oneRow(6, pupils(reached)).light()).isEqualTo(light);
    }

    @Test
    void the_light_shows_both_shares() {
        RowLight light = oneRow(6, pupils("300"));

        assertThat(light.sentence().zh())
                .isEqualTo("第 1 行“资助学生人数”：完成 300 名，为 ≥1200 名 的 25.00%，落后时间进度 50.00% 25 个百分点（系统默认口径），黄灯");
        assertThat(light.sentence().en())
                .endsWith("25 points behind the share of the year, 50.00% (system default): yellow");
        assertThat(light.progress()).contains(new BigDecimal("25.00"));
        assertThat(light.steps()).hasSize(1);
    }

    @Test
    void a_rate_tells_only_once_it_is_met() {
        Rows below = row("按时发放率").under("产出指标", "质量指标").atLeast("95", "%").reached("60");
        Rows met = row("按时发放率").under("产出指标", "质量指标").atLeast("95", "%").reached("96");

        assertThat(oneRow(6, below).light()).isEqualTo(Light.UNTOLD);
        assertThat(oneRow(6, below).sentence().zh()).isEqualTo("第 1 行“按时发放率”：属“比率或水平”，现有数值还不能判断，请填写全年预计完成情况或完成可能性");
        assertThat(oneRow(6, met).light()).isEqualTo(Light.GREEN);
    }

    @ParameterizedTest
    @CsvSource({"100.01, RED", "100, YELLOW", "61, YELLOW", "60, GREEN", "10, GREEN"})
    void a_ceiling_is_red_once_passed_and_watched_when_used_up_too_fast(String spent, Light light) {
        Rows cost = row("培训成本").under("成本指标", "经济成本指标").atMost("100", "万元").reached(spent);

        assertThat(oneRow(6, cost).light()).isEqualTo(light);
        assertThat(oneRow(6, cost).progress()).isEmpty();
    }

    @Test
    void one_thing_that_is_not_there_yet_says_nothing() {
        assertThat(oneRow(6, row("建成实训基地").atLeast("1", "个").reached("0")).light())
                .isEqualTo(Light.UNTOLD);
        assertThat(oneRow(6, row("建成实训基地").atLeast("1", "个").reached("1")).light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void a_month_of_the_calendar_is_no_number_that_grows() {
        RowLight light =
                oneRow(6, row("完成时间").under("产出指标", "时效指标").atMost("12", "月").reached("5"));

        assertThat(light.pace()).isEqualTo(Pace.ONCE);
        assertThat(light.light()).isEqualTo(Light.UNTOLD);
    }

    @Test
    void words_are_judged_by_people() {
        Rows words = row("群众获得感").qualitative("明显提升");

        assertThat(oneRow(6, words).light()).isEqualTo(Light.UNTOLD);
        assertThat(oneRow(6, words.judged(Judgement.PARTLY)).light()).isEqualTo(Light.YELLOW);
        assertThat(oneRow(6, words.judged(Judgement.NOT_MET)).light()).isEqualTo(Light.RED);
        assertThat(oneRow(6, words.judged(Judgement.MET)).light()).isEqualTo(Light.GREEN);
    }

    @Test
    void the_gravest_of_what_is_known_decides() {
        Observation late = Observation.of(pupils("0").done());

        assertThat(oneRow(6, late.likely(Likelihood.CERTAIN)).light()).isEqualTo(Light.RED);
        assertThat(oneRow(6, Observation.of(pupils("1200").done()).likely(Likelihood.POSSIBLE))
                        .light())
                .isEqualTo(Light.YELLOW);
        assertThat(oneRow(6, Observation.of(pupils("700").done()).likely(Likelihood.IMPOSSIBLE))
                        .light())
                .isEqualTo(Light.RED);
    }

    @ParameterizedTest
    @CsvSource({"1200, GREEN", "1100, YELLOW", "840, YELLOW", "839, RED"})
    void what_is_expected_by_the_years_end_speaks_too(String expected, Light light) {
        assertThat(oneRow(6, Observation.of(pupils("1200").done()).expecting(figure(expected)))
                        .light())
                .isEqualTo(light);
    }

    @Test
    void a_person_may_know_that_the_work_comes_at_once() {
        Observation exam =
                Observation.of(row("本科上线人数").atLeast("4802", "名").reached("0").done());

        assertThat(oneRow(4, exam).light()).isEqualTo(Light.RED);
        assertThat(oneRow(4, exam.at(Pace.ONCE)).light()).isEqualTo(Light.UNTOLD);
        assertThat(oneRow(4, exam.at(Pace.ONCE).likely(Likelihood.CERTAIN)).light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void what_cannot_be_compared_is_not_compared() {
        assertThat(oneRow(6, row("服务人数").atLeast("3", "万人").reached("20000人", "20000"))
                        .light())
                .isEqualTo(Light.UNTOLD);
        assertThat(oneRow(6, row("服务人数").atLeast("300", "人").reached("")).light())
                .isEqualTo(Light.UNTOLD);
        assertThat(oneRow(6, row("覆盖率").atLeast("95", "%").reached("0.96")).light())
                .isEqualTo(Light.UNTOLD);
    }

    @Test
    void who_is_behind_owes_a_cause() {
        Observation late = Observation.of(pupils("0").done());

        assertThat(oneRow(6, late).lacksCause()).isTrue();
        assertThat(oneRow(6, late.because(new Deviation(Cause.EQUIPMENT, "设备未到")))
                        .lacksCause())
                .isFalse();
        assertThat(oneRow(6, pupils("1200")).lacksCause()).isFalse();
    }

    @Test
    void a_row_that_does_not_tell_shows_its_pace_as_the_only_step() {
        RowLight light = oneRow(6, row("建成实训基地").atLeast("1", "个").reached("0"));

        assertThat(light.steps()).hasSize(1);
        assertThat(light.steps().getFirst().result()).isEqualTo("需人工核定");
        assertThat(light.steps().getFirst().inputs().getFirst().value()).isEqualTo("一次性完成");
    }

    @Test
    void the_step_of_progress_shows_its_figures() {
        assertThat(oneRow(6, pupils("300")).steps().getFirst().inputs())
                .extracting(input -> input.name() + " " + input.value())
                .containsExactly("指标值 ≥1200 名", "完成值 300 名", "完成进度 25.00%", "时间进度 50.00%", "关注 10 个百分点", "预警 30 个百分点");
    }

    @Test
    void exactly_on_time_is_not_behind() {
        assertThat(oneRow(6, pupils("600")).sentence().zh()).contains("未落后时间进度 50.00%");
        assertThat(oneRow(6, pupils("599")).sentence().zh()).contains("落后时间进度 50.00% 0.08 个百分点");
    }

    @Test
    void none_at_all_is_met_by_none_and_missed_by_one() {
        Rows none = row("安全事故").exactly("0", "起");
        Rows atMost = row("安全事故").atMost("0", "起");

        assertThat(oneRow(6, none.reached("0")).light()).isEqualTo(Light.GREEN);
        assertThat(oneRow(6, none.reached("1")).light())
                .as("it cannot be undone")
                .isEqualTo(Light.RED);
        assertThat(oneRow(6, atMost.reached("0")).light()).isEqualTo(Light.GREEN);
        assertThat(oneRow(6, atMost.reached("1")).light()).isEqualTo(Light.RED);
        assertThat(oneRow(6, row("台账").exactly("10", "本").reached("12")).light())
                .isEqualTo(Light.GREEN);
    }

    @Test
    void a_time_row_with_a_number_still_comes_at_once() {
        assertThat(oneRow(6, row("办结时限").under("产出指标", "时效指标").atMost("30", "天").reached("20"))
                        .pace())
                .isEqualTo(Pace.ONCE);
    }

    @Test
    void only_what_is_behind_owes_a_cause() {
        assertThat(oneRow(6, pupils("300")).lacksCause()).as("yellow").isTrue();
        assertThat(oneRow(6, row("满意度").atLeast("90", "%").reached("10")).lacksCause())
                .as("untold")
                .isFalse();
    }
}
