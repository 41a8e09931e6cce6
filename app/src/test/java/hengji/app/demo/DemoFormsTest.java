package hengji.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Severity;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.core.evaluation.Evaluator;
import hengji.core.evaluation.Rulebook;
import hengji.core.form.Form;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import hengji.language.FieldLexicon;
import hengji.policies.Packs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The made-up county must look credible to an official. */
final class DemoFormsTest {
    /** Name and year are the office's to add. */
    private static final int HEADS = 1;

    private static final Evaluator EVALUATOR = Packs.shipped()
            .find("demo-county")
            .map(pack -> new Evaluator(pack, new Scorer(pack), Rulebook.all(), new FieldLexicon()))
            .orElseThrow();

    static Stream<Body> bodies() {
        return Body.all().stream();
    }

    @Test
    void there_are_sixty_bodies_and_units_below_them_in_three_tiers() {
        List<Body> all = Body.all();
        assertThat(all).filteredOn(body -> body.parent().isEmpty()).hasSize(60);
        assertThat(all).extracting(Body::code).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(body -> body.name().contains("青山镇大坪小学"))
                .extracting(Body::parent)
                .containsExactly("302004");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_target_can_be_submitted_without_an_error(Body body) {
        assertThat(evaluate(new DemoForms(body).target(0)).findings())
                .filteredOn(finding ->
                        finding.severity() == Severity.ERROR && finding.card().number() != HEADS)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_self_score_is_what_an_office_would_give_itself(Body body) {
        Optional<BigDecimal> total = evaluation(body).score().flatMap(ScoreSheet::total);
        assertThat(total).isPresent();
        assertThat(total.orElseThrow()).isBetween(new BigDecimal("84"), new BigDecimal("99.99"));
    }

    @Test
    void most_self_scores_cluster_between_90_and_98() {
        long usual = bodies().map(body ->
                        evaluation(body).score().flatMap(ScoreSheet::total).orElseThrow())
                .filter(total ->
                        total.compareTo(new BigDecimal("90")) >= 0 && total.compareTo(new BigDecimal("98")) <= 0)
                .count();
        assertThat(usual).isGreaterThan(55);
    }

    private static Evaluation evaluation(Body body) {
        return evaluate(new DemoForms(body).evaluation(open -> evaluate(open).score()));
    }

    private static Evaluation evaluate(Form form) {
        return EVALUATOR.evaluate(form, Surroundings.NONE);
    }
}
