package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.TestPack;
import hengji.core.form.Judgement;
import hengji.core.form.Sign;
import hengji.core.policy.LessForm;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The worked examples of the field, to the cent. */
class WorkedExamplesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "worked-examples.csv", numLinesToSkip = 1)
    void a_row_scores_what_an_officer_computes_by_hand(
            String code, String target, String actual, String weight, String formA, String formB) {
        var row = row("本科上线人数")
                .signed(Sign.find(code).orElseThrow(), target, "名")
                .reached(actual)
                .weighing(weight);

        assertThat(Scoring.printed(TestPack.with(LessForm.A), row)).isEqualTo(formA);
        assertThat(Scoring.printed(TestPack.with(LessForm.B), row)).isEqualTo(formB);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "worked-bands.csv", numLinesToSkip = 1)
    void a_partly_reached_row_of_weight_2_is_judged_from_1_20_to_below_1_60(String given, String printed) {
        var row = row("幸福感")
                .qualitative("逐步提高")
                .judged(Judgement.PARTLY)
                .weighing("2")
                .selfScored(given);

        assertThat(Scoring.printed(row)).isEqualTo(printed);
    }

    @Test
    void execution_of_21500_out_of_23253_24_scores_9_25() {
        var form = selfEvaluation()
                .executed("23253.24", "23253.24", "21500", "")
                .rows(row("任务").atLeast("1", "项").reached("1"))
                .done();

        ScoreLine execution = Scoring.sheet(form).execution();

        assertThat(execution.score()).contains(new BigDecimal("9.25"));
        assertThat(execution.derivation().sentence().zh()).contains("92.46%");
    }
}
