package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import org.junit.jupiter.api.Test;

class RateAgainstRowsTest {
    private final Rule rule = new RateAgainstRows();

    @Test
    void a_rate_that_its_heads_do_not_give() {
        assertThat(Trial.of(rule, passed("4802"), sat("6752"), rate("80")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rows()).containsExactly(3, 1, 2);
                    assertThat(finding.message().zh()).contains("“≥80%”", "4802÷6752＝71.12%");
                    assertThat(finding.message().en()).contains("71.12%");
                });
    }

    @Test
    void a_rate_too_modest_for_its_heads_is_as_wrong() {
        assertThat(Trial.of(rule, passed("4802"), sat("6752"), rate("60"))).hasSize(1);
    }

    @Test
    void scales_are_converted_first() {
        assertThat(Trial.of(rule, passed("4802"), row("参加高考学生数").atLeast("0.6752", "万人"), rate("71")))
                .isEmpty();
    }

    @Test
    void seventy_one_fits_seventy_one_point_one_two() {
        assertThat(Trial.of(rule, passed("4802"), sat("6752"), rate("71"))).isEmpty();
    }

    @Test
    void without_a_denominator_nothing_can_be_told() {
        assertThat(Trial.of(rule, passed("4802"), rate("80"))).isEmpty();
    }

    @Test
    void with_two_possible_denominators_nothing_can_be_told() {
        assertThat(Trial.of(rule, passed("4802"), sat("6752"), row("高考报名人数").atLeast("7000", "人"), rate("80")))
                .isEmpty();
    }

    @Test
    void a_rate_of_something_else_has_no_rows_here() {
        assertThat(Trial.of(
                        rule,
                        passed("4802"),
                        sat("6752"),
                        row("中考优生率").under("产出指标", "质量指标").atLeast("23", "%")))
                .isEmpty();
    }

    @Test
    void nobody_sat_the_exam() {
        assertThat(Trial.of(rule, passed("4802"), sat("0"), rate("80"))).isEmpty();
    }

    @Test
    void schools_have_rates_too_but_not_of_people() {
        Rows met = row("学校达标数").atLeast("80", "所");
        Rows all = row("全县学校数").exactly("100", "所");
        Rows rate = row("全县学校达标率").under("产出指标", "质量指标").atLeast("95", "%");
        assertThat(Trial.of(rule, met, all, rate)).hasSize(1);
        assertThat(Trial.of(rule, met, row("全县教师数").exactly("100", "人"), rate)).isEmpty();
    }

    @Test
    void the_numerator_is_not_its_own_denominator() {
        assertThat(Trial.of(rule, row("高考本科上线人数").atLeast("4802", "名"), rate("80")))
                .isEmpty();
    }

    @Test
    void one_point_is_near_enough() {
        assertThat(Trial.of(rule, passed("7"), sat("10"), rate("71"))).isEmpty();
        assertThat(Trial.of(rule, passed("7"), sat("10"), rate("71.01"))).hasSize(1);
    }

    private static Rows passed(String heads) {
        return row("本科上线人数").atLeast(heads, "名");
    }

    private static Rows sat(String heads) {
        return row("参加高考学生数").atLeast(heads, "名");
    }

    private static Rows rate(String share) {
        return row("高考本科上线率").under("产出指标", "质量指标").atLeast(share, "%");
    }
}
