package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Sign;
import hengji.core.policy.LessForm;
import hengji.core.policy.MoreForm;
import hengji.core.policy.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each sign makes of target and actual, at the edges. */
class SignTest {
    private static final Pack FORM_B = TestPack.with(LessForm.B);
    private static final Pack FORM_C = TestPack.with(LessForm.C);

    private static Rows signed(String code, String target, String actual) {
        return row("指标")
                .signed(Sign.find(code).orElseThrow(), target, "个")
                .reached(actual)
                .weighing("10");
    }

    @Test
    void more_than_is_scored_as_at_least() {
        assertThat(Scoring.printed(signed(">", "100", "100"))).isEqualTo("10.00");
        assertThat(Scoring.printed(signed(">", "100", "99"))).isEqualTo("9.90");
    }

    @Test
    void less_than_is_scored_as_at_most() {
        assertThat(Scoring.printed(signed("<", "100", "100"))).isEqualTo("10.00");
        assertThat(Scoring.printed(signed("<", "100", "101"))).isEqualTo("9.90");
    }

    @Test
    void a_positive_equal_target_may_be_exceeded() {
        assertThat(Scoring.printed(signed("=", "93", "94"))).isEqualTo("10.00");
    }

    @Test
    void nothing_reached_earns_nothing() {
        assertThat(Scoring.printed(signed(">=", "93", "0"))).isEqualTo("0.00");
    }

    @Test
    void less_than_nothing_reached_earns_nothing_and_not_less() {
        assertThat(Scoring.printed(signed(">=", "93", "-5"))).isEqualTo("0.00");
        assertThat(Scoring.line(signed(">=", "93", "-5"))
                        .derivation()
                        .sentence()
                        .zh())
                .contains("完成值为负数");
    }

    @Test
    void a_tie_is_rounded_half_up() {
        assertThat(Scoring.printed(row("指标").atLeast("200", "个").reached("101").weighing("1")))
                .isEqualTo("0.51");
        assertThat(Scoring.printed(row("指标").atLeast("200", "个").reached("1").weighing("1")))
                .isEqualTo("0.01");
    }

    @Test
    void a_pack_may_give_nothing_for_a_missed_target() {
        Pack strict = TestPolicy.changed().more(MoreForm.NOTHING).pack();

        assertThat(Scoring.printed(strict, signed(">=", "100", "99"))).isEqualTo("0.00");
        assertThat(Scoring.printed(strict, signed(">=", "100", "100"))).isEqualTo("10.00");
        assertThat(Scoring.printed(strict, signed(">=", "-1", "-2"))).isEqualTo("0.00");
    }

    @Test
    void form_A_gives_nothing_from_twice_the_ceiling_on() {
        assertThat(Scoring.printed(signed("<=", "100", "199"))).isEqualTo("0.10");
        assertThat(Scoring.printed(signed("<=", "100", "200"))).isEqualTo("0.00");
        assertThat(Scoring.printed(signed("<=", "100", "500"))).isEqualTo("0.00");
    }

    @Test
    void form_B_never_gives_nothing() {
        assertThat(Scoring.printed(FORM_B, signed("<=", "100", "500"))).isEqualTo("2.00");
    }

    @Test
    void form_C_gives_all_or_nothing() {
        assertThat(Scoring.printed(FORM_C, signed("<=", "100", "100"))).isEqualTo("10.00");
        assertThat(Scoring.printed(FORM_C, signed("<=", "100", "100.01"))).isEqualTo("0.00");
        assertThat(Scoring.printed(FORM_C, signed("<=", "-1", "0"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @EnumSource(LessForm.class)
    void a_ceiling_of_zero_is_kept_or_earns_nothing(LessForm form) {
        Pack pack = TestPack.with(form);

        assertThat(Scoring.printed(pack, signed("<=", "0", "0"))).isEqualTo("10.00");
        assertThat(Scoring.printed(pack, signed("<=", "0", "1"))).isEqualTo("0.00");
    }

    @ParameterizedTest
    @CsvSource({">=, 0, 0", ">=, -5, -3", "<=, -5, -6", "=, -5, -5", "=, 0, 0"})
    void a_target_that_is_not_positive_is_met_or_not_before_anything_is_divided(
            String code, String target, String actual) {
        assertThat(Scoring.printed(signed(code, target, actual))).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource({">=, 0, -1", ">=, -5, -6", "<=, -5, -4", "=, -5, -6", "=, -5, 3"})
    void a_ratio_by_a_target_that_is_not_positive_cannot_be_told(String code, String target, String actual) {
        assertThat(Scoring.printed(signed(code, target, actual))).isEqualTo("CANNOT_TELL");
        assertThat(Scoring.line(signed(code, target, actual))
                        .derivation()
                        .sentence()
                        .zh())
                .contains("不大于 0 且未达到，不能按比例计分");
    }

    @Test
    void form_B_does_not_divide_by_a_negative_ceiling_either() {
        assertThat(Scoring.printed(FORM_B, signed("<=", "-5", "-4"))).isEqualTo("CANNOT_TELL");
    }

    @Test
    void an_equal_target_of_zero_missed_says_so() {
        assertThat(Scoring.line(signed("=", "0", "1")).derivation().sentence().zh())
                .contains("指标值为 0 而未达到，得 0.00 分（系统默认口径）");
    }

    @Test
    void a_weight_of_nothing_earns_nothing() {
        assertThat(Scoring.printed(row("指标").atLeast("1", "个").reached("1").weighing("0")))
                .isEqualTo("0.00");
    }
}
