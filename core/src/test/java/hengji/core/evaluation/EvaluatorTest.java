package hengji.core.evaluation;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Lexicon;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.audit.Surroundings;
import hengji.core.explain.Citation;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final Form FORM = selfEvaluation()
            .executed("100", "100", "90", "")
            .rows(
                    row("培训").atLeast("10", "次").reached("9").weighing("2"),
                    row("检查").atLeast("10", "次").reached("").weighing("2"))
            .done();

    /** Finds one thing on each of the rows it is told, and keeps what it saw. */
    private record Finder(RuleCard card, List<List<Integer>> rows, List<Examination> seen) implements Rule {
        static Finder numbered(int number, List<List<Integer>> rows) {
            Wording text = Wording.of("问", "ask");
            RuleCard card = new RuleCard(number, text, text, text, text, Citation.systemDefault("测试"));
            return new Finder(card, rows, new ArrayList<>());
        }

        @Override
        public List<Finding> examine(Examination examination) {
            seen.add(examination);
            return rows.stream()
                    .map(at -> Finding.of(card, Severity.HINT, at, Place.WHOLE, card.title()))
                    .toList();
        }
    }

    private static Evaluation evaluate(Form form, Rule... rules) {
        return new Evaluator(TestPack.plain(), new Scorer(TestPack.plain()), List.of(rules), new NoLexicon())
                .evaluate(form, Surroundings.NONE);
    }

    @Test
    void findings_stand_in_the_order_of_the_form_and_then_of_the_rules() {
        Finder late = Finder.numbered(30, List.of(List.of(2), List.of()));
        Finder early = Finder.numbered(10, List.of(List.of(5, 2), List.of(1)));

        assertThat(evaluate(FORM, late, early).findings())
                .extracting(finding -> finding.card().number() + ":" + finding.rows())
                .containsExactly("30:[]", "10:[1]", "10:[5, 2]", "30:[2]");
    }

    @Test
    void rules_see_what_scoring_computed() {
        Finder rule = Finder.numbered(50, List.of());

        evaluate(FORM, rule);

        ComputedScores computed = rule.seen().getFirst().computed();
        assertThat(computed.rows()).isEqualTo(Map.of(1, new BigDecimal("1.80")));
        assertThat(computed.execution()).contains(new BigDecimal("9.00"));
        assertThat(computed.total()).isEmpty();
    }

    @Test
    void a_form_without_results_is_audited_all_the_same() {
        Finder rule = Finder.numbered(1, List.of(List.of()));
        Evaluation evaluation =
                evaluate(targetForm().rows(row("培训").atLeast("10", "次")).done(), rule);

        assertThat(evaluation.score()).isEqualTo(Optional.empty());
        assertThat(evaluation.findings()).hasSize(1);
        assertThat(rule.seen().getFirst().computed()).isEqualTo(ComputedScores.NONE);
    }

    private static final class NoLexicon implements Lexicon {
        @Override
        public List<String> words(String text) {
            return List.of(text);
        }

        @Override
        public double likeness(String one, String other) {
            return one.equals(other) ? 1 : 0;
        }

        @Override
        public List<String> shared(String one, String other) {
            return one.equals(other) ? List.of(one) : List.of();
        }
    }
}
