package hengji.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionLightTest {
    private static ExecutionLight light(int months, String budget, String executed) {
        return Watch.untilMonth(months).money(budget, executed).read().execution();
    }

    @ParameterizedTest
    @CsvSource({
        "4, 24.99, RED",
        "4, 25, YELLOW",
        "4, 29.99, YELLOW",
        "4, 30, GREEN",
        "6, 39.9, RED",
        "6, 40, YELLOW",
        "6, 45, GREEN",
        "8, 59, RED",
        "8, 64, YELLOW",
        "8, 65, GREEN",
        "10, 79.99, RED",
        "10, 84.99, YELLOW",
        "10, 85, GREEN",
        "10, 100, GREEN"
    })
    void the_line_of_the_period_decides(int months, String executed, Light light) {
        assertThat(light(months, "100", executed).light()).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"28.32, RED", "28.33, YELLOW", "48.32, YELLOW", "48.33, GREEN", "58.33, GREEN", "70, GREEN"})
    void without_a_line_the_share_of_the_year_decides(String executed, Light light) {
        assertThat(light(7, "100", executed).light()).isEqualTo(light);
    }

    @Test
    void the_light_says_how_it_came_about() {
        ExecutionLight light = light(4, "23253.24", "4500");

        assertThat(light.sentence().zh()).isEqualTo("1–4月预算执行率 19.35%，低于预警线 25%（系统默认口径）");
        assertThat(light.sentence().en())
                .isEqualTo("execution 19.35% by the end of month 4, below the line of 25 % (system default)");
        assertThat(light.steps()).extracting(step -> step.result()).containsExactly("19.35%", "红灯");
        assertThat(light.rate()).contains(new BigDecimal("19.35"));
    }

    @Test
    void what_is_shown_decides_so_that_nobody_sees_25_percent_called_less_than_25() {
        ExecutionLight light = light(4, "100000", "24995");

        assertThat(light.rate()).contains(new BigDecimal("25.00"));
        assertThat(light.light()).isEqualTo(Light.YELLOW);
    }

    @Test
    void the_share_of_the_year_is_named_where_it_decides() {
        assertThat(light(7, "100", "40").sentence().zh())
                .isEqualTo("1–7月预算执行率 40.00%，落后时间进度 58.33% 18.33 个百分点（系统默认口径）");
        assertThat(light(7, "100", "60").sentence().zh()).contains("不落后于时间进度 58.33%");
    }

    @Test
    void more_than_the_budget_is_red_whatever_the_period() {
        assertThat(light(10, "100", "100.01").light()).isEqualTo(Light.RED);
        assertThat(light(10, "100", "100.01").sentence().zh()).contains("执行数超过预算数");
    }

    @Test
    void a_blank_is_not_a_zero() {
        assertThat(light(4, "100", "").light()).isEqualTo(Light.UNTOLD);
        assertThat(light(4, "100", "").sentence().zh()).isEqualTo("预算执行进度需人工核定：1–4月执行数空白或不能识别，请填写1–4月执行数");
        assertThat(light(4, "100", "0").light()).isEqualTo(Light.RED);
        assertThat(light(4, "", "10").sentence().zh()).contains("预算数空白");
        assertThat(light(4, "0", "0").sentence().zh()).contains("预算数为 0");
        assertThat(Watch.untilMonth(4).read().execution().light()).isEqualTo(Light.UNTOLD);
    }

    @Test
    void causes_of_finance_are_told_from_those_of_the_office() {
        Watch late = Watch.untilMonth(4).money("100", "10");

        assertThat(late.read().execution().blame()).isEqualTo(Blame.UNSTATED);
        assertThat(late.because(Cause.STAFF).read().execution().blame()).isEqualTo(Blame.OFFICE);
        assertThat(late.because(Cause.NOT_ISSUED).read().execution().blame()).isEqualTo(Blame.FINANCE);
        assertThat(late.because(Cause.TREASURY_SHORT).read().execution().blame())
                .isEqualTo(Blame.FINANCE);
    }

    @Test
    void the_step_names_both_amounts_and_a_blank_names_the_cell() {
        assertThat(light(4, "23253.24", "4500").steps().getFirst().inputs())
                .extracting(input -> input.name() + " " + input.value())
                .containsExactly("1–4月执行数 4500", "预算数 23253.24");
        assertThat(light(4, "", "1").sentence().en()).endsWith("the budget is blank or cannot be read; fill it in");
        assertThat(light(4, "1", "").sentence().en()).endsWith("what was spent is blank or cannot be read; fill it in");
    }

    @Test
    void exactly_the_share_of_the_year_is_not_behind() {
        assertThat(light(7, "10000", "5833").sentence().zh()).contains("不落后于时间进度 58.33%");
    }
}
