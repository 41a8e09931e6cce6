package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Citation;
import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.policy.LessForm;
import hengji.core.policy.Pack;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Pack PACK = TestPolicy.changed()
            .citing(Citation.reference("项目支出绩效评价管理办法", "财预〔2020〕10号"))
            .pack();
    private static final Rows MISSED =
            row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("2");

    @Test
    void a_missed_target_is_told_in_one_sentence_with_its_numbers_rounding_and_source() {
        assertThat(Scoring.line(PACK, MISSED).derivation().sentence().zh())
                .isEqualTo("≥4802 名，完成 4500 名，未完成，按比例 4500÷4802×2＝1.8742，四舍五入为 1.87 分（参照财预〔2020〕10号）");
    }

    @Test
    void the_same_sentence_stands_in_English() {
        assertThat(Scoring.line(PACK, MISSED).derivation().sentence().en())
                .isEqualTo("target ≥4802 名, reached 4500 名, missed, in proportion 4500÷4802×2＝1.8742,"
                        + " rounded half up to 1.87 (modelled on 财预〔2020〕10号)");
    }

    @Test
    void the_steps_carry_formula_inputs_result_and_citation() {
        var steps = Scoring.line(PACK, MISSED).derivation().steps();

        assertThat(steps).extracting(Step::formula).containsExactly("完成值÷指标值×权重", "四舍五入");
        assertThat(steps).extracting(Step::result).containsExactly("1.8742", "1.87");
        assertThat(steps.getFirst().inputs())
                .containsExactly(
                        new Step.Input("指标值", "≥4802 名"), new Step.Input("完成值", "4500 名"), new Step.Input("权重", "2"));
        assertThat(steps).allSatisfy(step -> assertThat(step.citation()).isPresent());
    }

    @Test
    void where_nothing_is_rounded_away_nothing_is_said_of_rounding() {
        var row = row("到位率").atLeast("60", "%").reached("45").weighing("2");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh())
                .isEqualTo("≥60%，完成 45%，未完成，按比例 45÷60×2＝1.5，得 1.50 分（参照财预〔2020〕10号）");
    }

    @Test
    void shown_digits_never_contradict_the_rounding() {
        var row = row("户数").atLeast("20001", "户").reached("18749").weighing("2");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh()).contains("18749÷20001×2＝1.8748，四舍五入为 1.87 分");
    }

    @Test
    void a_met_target_says_full_marks() {
        var row = row("培训").atLeast("10", "次").reached("12").weighing("1.5");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh())
                .isEqualTo("≥10 次，完成 12 次，已完成，得满分 1.50 分（参照财预〔2020〕10号）");
    }

    @Test
    void full_marks_are_one_step_from_the_weight() {
        var row = row("培训").atLeast("10", "次").reached("12").weighing("1.5");

        assertThat(Scoring.line(PACK, row).derivation().steps())
                .extracting(Step::formula, Step::result)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("权重", "1.50"));
    }

    @Test
    void a_target_passed_by_far_names_the_percentage_and_the_duty() {
        var row = row("满意率").atLeast("95", "%").reached("130");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh())
                .isEqualTo("≥95%，完成 130%，完成率 136.84%，超过 130%，须说明原因，不自动扣分，得满分 1.00 分（参照财预〔2020〕10号）");
    }

    @Test
    void form_A_shows_the_excess_and_form_B_the_quotient() {
        var row = row("工期").atMost("100", "天").reached("150").weighing("10");
        Pack formB = TestPolicy.changed().less(LessForm.B).pack();

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh())
                .contains("超过指标值，按比例 (1－(150－100)÷100)×10＝5，得 5.00 分");
        assertThat(Scoring.line(formB, row).derivation().sentence().zh())
                .isEqualTo("≤100 天，完成 150 天，超过指标值，按比例 100÷150×10＝6.6666，四舍五入为 6.67 分（系统默认口径）");
    }

    @Test
    void twice_the_ceiling_says_why_it_earns_nothing() {
        var row = row("工期").atMost("100", "天").reached("200").weighing("10");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh())
                .isEqualTo("≤100 天，完成 200 天，已达指标值的 2 倍，得 0.00 分（参照财预〔2020〕10号）");
    }

    @Test
    void what_cannot_be_told_says_where_it_stopped_and_what_to_do() {
        var row = row("培训").atLeast("10", "次").reached("");

        assertThat(Scoring.line(PACK, row).derivation().sentence().zh()).isEqualTo("需人工核定：完成值空白，请填写完成值（系统默认口径）");
    }
}
