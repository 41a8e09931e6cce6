package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Judgement;
import hengji.core.policy.Pack;
import hengji.core.policy.ScoringMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scoring modes a pack may choose by second level. */
class ModeTest {
    private static Pack mode(String level2, ScoringMode mode) {
        return TestPolicy.changed().mode(level2, mode).pack();
    }

    private static Rows satisfaction(String actual) {
        return row("满意度")
                .under("满意度指标", "服务对象满意度指标")
                .atLeast("95", "%")
                .reached(actual)
                .weighing("10");
    }

    @Test
    void yes_or_no_knows_no_proportion() {
        Pack pack = mode("数量指标", ScoringMode.YES_NO);

        assertThat(Scoring.printed(
                        pack, row("培训").atLeast("10", "次").reached("9").weighing("2")))
                .isEqualTo("0.00");
        assertThat(Scoring.printed(
                        pack, row("培训").atLeast("10", "次").reached("10").weighing("2")))
                .isEqualTo("2.00");
        assertThat(Scoring.printed(
                        pack, row("经费").atMost("10", "元").reached("11").weighing("2")))
                .isEqualTo("0.00");
        assertThat(Scoring.printed(
                        pack, row("事故").exactly("0", "起").reached("0").weighing("2")))
                .isEqualTo("2.00");
    }

    @ParameterizedTest
    @CsvSource({"MET, 2.00", "NOT_MET, 0.00", "PARTLY, CANNOT_TELL"})
    void yes_or_no_on_a_qualitative_row_follows_the_judgement(Judgement judgement, String printed) {
        Pack pack = mode("数量指标", ScoringMode.YES_NO);

        assertThat(Scoring.printed(
                        pack, row("制度").qualitative("建立").judged(judgement).weighing("2")))
                .isEqualTo(printed);
    }

    @Test
    void yes_or_no_on_a_qualitative_row_tells_all_or_nothing() {
        Pack pack = mode("数量指标", ScoringMode.YES_NO);
        Rows met = row("制度").qualitative("建立").judged(Judgement.MET).weighing("2");
        Rows failed = row("制度").qualitative("建立").judged(Judgement.NOT_MET).weighing("2");

        assertThat(Scoring.line(pack, met).derivation().sentence().zh()).contains("2≤得分≤2，人工评定 2.00 分");
        assertThat(Scoring.line(pack, failed).derivation().sentence().zh()).contains("0≤得分≤0，人工评定 0.00 分");
    }

    @ParameterizedTest
    @CsvSource({"59.9, 0.00", "60, 6.00", "99, 9.90", "100, 10.00"})
    void below_the_pass_line_nothing_is_earned(String actual, String printed) {
        Pack pack = mode("数量指标", ScoringMode.PASS_LINE);

        assertThat(Scoring.printed(
                        pack, row("培训").atLeast("100", "次").reached(actual).weighing("10")))
                .isEqualTo(printed);
    }

    @Test
    void the_pass_line_holds_for_ceilings_too_and_says_so() {
        Pack pack = mode("数量指标", ScoringMode.PASS_LINE);
        Rows row = row("工期").atMost("100", "天").reached("141").weighing("10");

        assertThat(Scoring.printed(pack, row)).isEqualTo("0.00");
        assertThat(Scoring.line(pack, row).derivation().sentence().zh())
                .isEqualTo("≤100 天，完成 141 天，得分率 59% 低于及格线 60%，得 0.00 分（系统默认口径）");
        assertThat(Scoring.printed(
                        pack, row("工期").atMost("100", "天").reached("140").weighing("10")))
                .isEqualTo("6.00");
    }

    @ParameterizedTest
    @CsvSource({"100, 10.00", "90, 10.00", "89.99, 8.00", "80, 8.00", "79.9, 5.00", "60, 5.00", "59.99, 0.00", "0, 0.00"
    })
    void satisfaction_by_steps_goes_by_what_people_said(String actual, String printed) {
        Pack pack = mode("服务对象满意度指标", ScoringMode.SATISFACTION_STEPS);

        assertThat(Scoring.printed(pack, satisfaction(actual))).isEqualTo(printed);
    }

    @Test
    void a_step_shows_its_share_of_the_weight() {
        Pack pack = mode("服务对象满意度指标", ScoringMode.SATISFACTION_STEPS);
        ScoreLine line = Scoring.line(pack, satisfaction("85"));

        assertThat(line.derivation().sentence().zh()).isEqualTo("≥95%，完成 85%，按满意度分档 10×80%，得 8.00 分（系统默认口径）");
        assertThat(line.derivation().steps()).extracting(Step::result).containsExactly("80%", "8.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.5", "-1"})
    void a_satisfaction_outside_0_to_100_cannot_be_told(String actual) {
        Pack pack = mode("服务对象满意度指标", ScoringMode.SATISFACTION_STEPS);

        assertThat(Scoring.printed(pack, satisfaction(actual))).isEqualTo("CANNOT_TELL");
    }

    @Test
    void steps_need_a_percentage() {
        Pack pack = mode("服务对象满意度指标", ScoringMode.SATISFACTION_STEPS);
        Rows counted = row("表扬信").under("满意度指标", "服务对象满意度指标").atLeast("10", "封").reached("10");

        assertThat(Scoring.printed(pack, counted)).isEqualTo("CANNOT_TELL");
    }

    @Test
    void a_pack_may_leave_a_second_level_to_people() {
        Pack pack = mode("数量指标", ScoringMode.JUDGED);

        assertThat(Scoring.printed(pack, row("培训").atLeast("10", "次").reached("12")))
                .isEqualTo("CANNOT_TELL");
        assertThat(Scoring.printed(
                        pack,
                        row("培训")
                                .atLeast("10", "次")
                                .reached("12")
                                .judged(Judgement.MET)
                                .weighing("2")
                                .selfScored("1.8")))
                .isEqualTo("1.80");
    }

    @Test
    void a_second_level_printed_without_its_last_word_is_the_same() {
        Pack pack = mode("数量指标", ScoringMode.YES_NO);

        assertThat(Scoring.printed(
                        pack, row("培训").under("产出", "数量").atLeast("10", "次").reached("9")))
                .isEqualTo("0.00");
    }
}
