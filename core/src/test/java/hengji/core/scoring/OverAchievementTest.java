package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.policy.Pack;
import org.junit.jupiter.api.Test;

class OverAchievementTest {
    private static Rows reached(String actual) {
        return row("培训").atLeast("100", "人").reached(actual).weighing("2");
    }

    @Test
    void without_a_word_of_the_pack_nothing_is_cut() {
        assertThat(Scoring.printed(reached("500"))).isEqualTo("2.00");
    }

    @Test
    void a_pack_may_cut_points_above_the_trigger() {
        Pack pack = TestPolicy.changed().cuttingOverAchievement("0.5").pack();

        assertThat(Scoring.printed(pack, reached("131"))).isEqualTo("1.50");
        assertThat(Scoring.line(pack, reached("131")).derivation().sentence().zh())
                .contains("完成率 131%，超过 130%，须说明原因，按口径扣 0.5 分，得 1.50 分");
    }

    @Test
    void at_the_trigger_itself_nothing_is_cut() {
        Pack pack = TestPolicy.changed().cuttingOverAchievement("0.5").pack();

        assertThat(Scoring.printed(pack, reached("130"))).isEqualTo("2.00");
    }

    @Test
    void a_cut_never_goes_below_nothing() {
        Pack pack = TestPolicy.changed().cuttingOverAchievement("5").pack();

        assertThat(Scoring.printed(pack, reached("200"))).isEqualTo("0.00");
    }

    @Test
    void staying_far_below_a_ceiling_is_no_over_achievement() {
        Pack pack = TestPolicy.changed().cuttingOverAchievement("0.5").pack();

        assertThat(Scoring.printed(
                        pack, row("经费").atMost("100", "万元").reached("1").weighing("2")))
                .isEqualTo("2.00");
    }

    @Test
    void the_steps_tell_the_attainment_and_the_cut() {
        Pack pack = TestPolicy.changed().cuttingOverAchievement("0.5").pack();

        assertThat(Scoring.line(pack, reached("131")).derivation().steps())
                .extracting(Step::formula, Step::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("完成值÷指标值", "131%"),
                        org.assertj.core.groups.Tuple.tuple("权重－超额扣分", "1.50"));
        assertThat(Scoring.line(reached("131")).derivation().steps().getLast().formula())
                .isEqualTo("权重");
    }
}
