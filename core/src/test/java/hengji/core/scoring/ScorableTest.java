package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Judgement;
import hengji.core.form.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which forms are scored at all. */
class ScorableTest {
    private static Optional<ScoreSheet> score(Form form) {
        return new Scorer(TestPack.plain()).score(form);
    }

    private static Rows weightless(Rows row) {
        row.draft().weight(Field.absent());
        return row;
    }

    @Test
    void a_target_form_has_nothing_to_score() {
        assertThat(score(targetForm().rows(row("培训").atLeast("10", "次")).done()))
                .isEmpty();
    }

    @Test
    void a_target_form_whose_actuals_were_supplied_is_scored() {
        assertThat(score(targetForm()
                        .rows(row("培训").atLeast("10", "次").reached("10"))
                        .done()))
                .isPresent();
    }

    @Test
    void a_self_evaluation_nobody_has_filled_in_has_nothing_to_score() {
        assertThat(score(selfEvaluation()
                        .rows(row("培训").atLeast("10", "次").reached(""))
                        .done()))
                .isEmpty();
    }

    @Test
    void one_judgement_or_self_score_is_enough() {
        assertThat(score(selfEvaluation()
                        .rows(row("管理").qualitative("规范").judged(Judgement.MET))
                        .done()))
                .isPresent();
        assertThat(score(selfEvaluation()
                        .rows(row("培训").atLeast("10", "次").selfScored("1"))
                        .done()))
                .isPresent();
    }

    @Test
    void an_actual_that_could_not_be_read_is_something_to_say_cannot_tell_about() {
        Rows row = row("培训").atLeast("10", "次");
        row.draft().actual(new Field.Unreadable<>(new Source(Place.WHOLE, "IO")));

        assertThat(score(selfEvaluation().rows(row).done())).isPresent();
    }

    @Test
    void a_transfer_form_without_weights_is_not_scored() {
        FormFixture form = selfEvaluation().kind(FormKind.TRANSFER_SELF_EVALUATION);

        assertThat(score(form.rows(weightless(row("培训").atLeast("10", "次").reached("10")))
                        .done()))
                .isEmpty();
        assertThat(score(form.rows(row("培训").atLeast("10", "次").reached("10")).done()))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = FormKind.class,
            names = {"SCORECARD", "MONITORING"})
    void scorecards_and_monitoring_are_never_scored_by_the_plain_rule(FormKind kind) {
        assertThat(score(selfEvaluation()
                        .kind(kind)
                        .rows(row("培训").atLeast("10", "次").reached("10").selfScored("1"))
                        .done()))
                .isEmpty();
    }

    @Test
    void a_form_that_prints_scores_but_no_weights_shows_its_self_total_at_least() {
        Form form = selfEvaluation()
                .rows(weightless(row("培训").atLeast("10", "次").reached("10").selfScored("10")))
                .done();

        assertThat(score(form).orElseThrow().total()).isEmpty();
    }

    @Test
    void a_form_without_weights_and_scores_is_not_scored() {
        assertThat(score(selfEvaluation()
                        .rows(weightless(row("培训").atLeast("10", "次").reached("10")))
                        .done()))
                .isEmpty();
    }
}
