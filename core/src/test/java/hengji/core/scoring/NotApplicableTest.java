package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.explain.Step;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Source;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Rows that do not apply are dropped, and the others carry their weight. */
class NotApplicableTest {
    private static Rows done(String actual, String weight) {
        return row("任务").atLeast("100", "项").reached(actual).weighing(weight);
    }

    private static Rows denied(String reason) {
        Rows row = row("校车").atLeast("3", "辆").reached("不适用").weighing("5");
        return reason.isEmpty() ? row : row.because(reason);
    }

    private static ScoreSheet sheet(Rows... rows) {
        return Scoring.sheet(
                selfEvaluation().executed("100", "100", "100", "").rows(rows).done());
    }

    @Test
    void the_dropped_row_earns_the_share_the_others_earned_so_that_the_form_keeps_its_maximum() {
        ScoreSheet sheet = sheet(done("80", "85"), denied("项目年中取消"));

        ScoreLine dropped = sheet.indicators().get(1);
        assertThat(dropped.status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(dropped.score()).contains(new BigDecimal("4.00"));
        assertThat(dropped.derivation().sentence().zh())
                .isEqualTo("不适用（项目年中取消），剔除后按其余指标得分率折算 68.00÷85×5＝4，得 4.00 分（系统默认口径）");
        assertThat(sheet.total()).contains(new BigDecimal("82.00"));
        assertThat(sheet.maximum()).isEqualByComparingTo("100");
    }

    @Test
    void full_marks_stay_full_marks() {
        assertThat(sheet(done("100", "33"), done("100", "52"), denied("机构撤并")).total())
                .contains(new BigDecimal("100.00"));
    }

    @Test
    void the_total_stays_the_exact_sum_of_what_is_shown() {
        ScoreSheet sheet = sheet(done("37", "33"), done("91", "52"), denied("机构撤并"));
        BigDecimal sum = sheet.indicators().stream()
                .map(line -> line.score().orElseThrow())
                .reduce(sheet.execution().score().orElseThrow(), BigDecimal::add);

        assertThat(sheet.total()).contains(sum);
    }

    @Test
    void without_a_reason_a_person_must_decide() {
        assertThat(sheet(done("100", "85"), denied("")).indicators().get(1).status())
                .isEqualTo(Status.CANNOT_TELL);
        assertThat(sheet(done("100", "85"), denied("无")).indicators().get(1).status())
                .isEqualTo(Status.CANNOT_TELL);
    }

    @Test
    void the_reason_may_stand_in_the_explanation() {
        assertThat(sheet(done("100", "85"), denied("").adjusted("项目取消"))
                        .indicators()
                        .get(1)
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void the_sign_the_target_or_the_actual_may_say_so() {
        Rows bySign = row("校车").reached("1").weighing("5").because("撤并");
        bySign.draft().sign(new Field.Unreadable<>(new Source(Place.WHOLE, "不适用")));
        Rows byTarget = row("校车").atLeast("不适用", "辆").reached("1").weighing("5").because("撤并");

        assertThat(sheet(done("100", "80"), bySign, byTarget).indicators())
                .extracting(ScoreLine::status)
                .containsExactly(Status.SCORED, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
    }

    @Test
    void while_another_row_is_open_nothing_is_rescaled() {
        ScoreSheet sheet = sheet(done("", "85"), denied("撤并"));

        assertThat(sheet.indicators().get(1).score()).isEmpty();
        assertThat(sheet.total()).isEmpty();
        assertThat(sheet.openWeight()).isEqualByComparingTo("90");
        assertThat(sheet.indicators().get(1).derivation().sentence().zh()).contains("其余指标全部测算后折算");
    }

    @Test
    void a_form_of_which_nothing_applies_cannot_be_told() {
        assertThat(sheet(denied("撤并")).total()).isEmpty();
    }

    @Test
    void a_dropped_row_needs_no_self_score() {
        Form form = selfEvaluation()
                .rows(done("100", "95").selfScored("95"), denied("撤并"))
                .done();

        assertThat(Scoring.sheet(form).selfTotal()).contains(new BigDecimal("95"));
    }

    @Test
    void its_step_carries_reason_and_numbers() {
        ScoreLine dropped = sheet(done("80", "85"), denied("撤并")).indicators().get(1);

        assertThat(dropped.derivation().steps().getFirst().inputs())
                .extracting(Step.Input::value)
                .containsExactly("撤并", "68.00", "85", "5");
        assertThat(dropped.derivation().steps().getFirst().result()).isEqualTo("4.00");
    }
}
