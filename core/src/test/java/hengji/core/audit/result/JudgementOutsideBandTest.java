package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.form.Judgement;
import org.junit.jupiter.api.Test;

class JudgementOutsideBandTest {
    private final Trial trial = Trial.of(new JudgementOutsideBand());

    private static Rows judged(Judgement judgement, String score) {
        return row("幸福感")
                .qualitative("逐步提高")
                .judged(judgement)
                .weighing("2")
                .selfScored(score)
                .reached("明显提高");
    }

    @Test
    void a_score_outside_its_band_is_an_error_that_names_the_band() {
        assertThat(Trial.only(trial.on(judged(Judgement.PARTLY, "2"))))
                .isEqualTo("第 1 行“幸福感”：评为“部分达成年度指标并具有一定效果”，得分 2 不在 1.2≤得分＜1.6 之内。请改正得分或改选档次。");
    }

    @Test
    void a_rating_without_a_description_is_an_error() {
        assertThat(Trial.only(trial.on(judged(Judgement.MET, "2").reached("")))).contains("没有写实际完成情况");
    }

    @Test
    void the_lower_end_belongs_to_the_band_and_the_upper_to_the_next() {
        assertThat(trial.on(judged(Judgement.PARTLY, "1.2"))).isEmpty();
        assertThat(trial.on(judged(Judgement.PARTLY, "1.6"))).hasSize(1);
    }

    @Test
    void full_marks_for_a_target_met_are_in_the_band() {
        assertThat(trial.on(judged(Judgement.MET, "2"))).isEmpty();
    }

    @Test
    void without_a_judgement_there_is_no_band() {
        assertThat(trial.on(row("幸福感")
                        .qualitative("提高")
                        .weighing("2")
                        .selfScored("0.1")
                        .reached("一般")))
                .isEmpty();
    }

    @Test
    void a_measured_row_has_no_band() {
        assertThat(trial.on(row("人数")
                        .atLeast("10", "人")
                        .reached("8")
                        .judged(Judgement.MET)
                        .weighing("2")
                        .selfScored("0.5")))
                .isEmpty();
    }
}
