package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Field;
import hengji.core.form.Judgement;
import hengji.core.policy.Band;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qualitative rows: people judge, the software checks the band and never invents. */
class JudgementTest {
    private static Rows judged(Judgement judgement, String score) {
        return row("幸福感").qualitative("逐步提高").judged(judgement).weighing("2").selfScored(score);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, 2, 2.00", "MET, 1.6, 1.60", "MET, 1.59, CANNOT_TELL", "MET, 2.01, CANNOT_TELL",
        "PARTLY, 1.2, 1.20", "NOT_MET, 1.19, 1.19", "NOT_MET, 0, 0.00", "NOT_MET, 1.2, CANNOT_TELL",
        "NOT_MET, -0.1, CANNOT_TELL"
    })
    void a_score_counts_inside_its_band_only(Judgement judgement, String score, String printed) {
        assertThat(Scoring.printed(judged(judgement, score))).isEqualTo(printed);
    }

    @Test
    void a_judged_score_is_marked_as_a_persons() {
        ScoreLine line = Scoring.line(judged(Judgement.PARTLY, "1.5"));

        assertThat(line.status()).isEqualTo(Status.JUDGED);
        assertThat(line.derivation().sentence().zh())
                .isEqualTo("定性指标，评为“部分达成年度指标并具有一定效果”，1.2≤得分＜1.6，人工评定 1.50 分（系统默认口径）");
        assertThat(line.derivation().steps().getFirst().inputs())
                .extracting(Step.Input::value)
                .containsExactly("部分达成年度指标并具有一定效果", "2", "1.50");
    }

    @Test
    void a_persons_score_is_not_rounded() {
        assertThat(Scoring.printed(judged(Judgement.PARTLY, "1.555"))).isEqualTo("1.555");
    }

    @Test
    void without_a_judgement_no_score_is_taken_over() {
        assertThat(Scoring.line(row("幸福感").qualitative("提高").weighing("2").selfScored("2"))
                        .derivation()
                        .sentence()
                        .zh())
                .contains("定性指标须由人评定达成情况");
    }

    @Test
    void with_a_judgement_alone_no_score_is_invented() {
        ScoreLine line =
                Scoring.line(row("幸福感").qualitative("提高").judged(Judgement.MET).weighing("2"));

        assertThat(line.score()).isEmpty();
        assertThat(line.derivation().sentence().zh()).contains("尚未填写得分，应在 1.6≤得分≤2 之间");
    }

    @Test
    void a_score_outside_names_the_band() {
        assertThat(Scoring.line(judged(Judgement.PARTLY, "1.8"))
                        .derivation()
                        .sentence()
                        .zh())
                .contains("得分 1.8 不在 1.2≤得分＜1.6 之内，请核对");
    }

    @Test
    void bands_are_the_packs_and_not_inherited() {
        Pack wide = TestPolicy.changed()
                .bands(
                        new Band(Judgement.MET, new BigDecimal("80"), true, new BigDecimal("100"), true),
                        new Band(Judgement.PARTLY, new BigDecimal("50"), true, new BigDecimal("80"), false),
                        new Band(Judgement.NOT_MET, BigDecimal.ZERO, true, new BigDecimal("50"), false))
                .pack();

        assertThat(Scoring.printed(wide, judged(Judgement.PARTLY, "1"))).isEqualTo("1.00");
        assertThat(Scoring.printed(judged(Judgement.PARTLY, "1"))).isEqualTo("CANNOT_TELL");
    }

    @Test
    void a_band_may_leave_its_lower_end_out() {
        Band band = new Band(Judgement.PARTLY, new BigDecimal("60"), false, new BigDecimal("80"), true);
        BigDecimal weight = new BigDecimal("2");

        assertThat(band.holds(new BigDecimal("1.2"), weight)).isFalse();
        assertThat(band.holds(new BigDecimal("1.6"), weight)).isTrue();
        assertThat(band.marks(weight)).isEqualTo("1.2＜得分≤1.6");
    }

    @Test
    void a_row_without_a_sign_whose_target_is_words_is_judged() {
        Rows row =
                row("制度").qualitative("健全").judged(Judgement.MET).weighing("2").selfScored("2");
        row.draft().sign(Field.absent());

        assertThat(Scoring.line(row).status()).isEqualTo(Status.JUDGED);
    }

    @Test
    void a_judgement_beside_a_measured_row_does_not_replace_the_measurement() {
        Rows row = row("培训")
                .atLeast("10", "次")
                .reached("5")
                .judged(Judgement.MET)
                .weighing("2")
                .selfScored("2");

        assertThat(Scoring.printed(row)).isEqualTo("1.00");
    }
}
