package hengji.core.audit.content;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Lexicon;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.util.List;

/** Puts a rule to the test on a form. The rules of this package need no words cut, so their lexicon refuses. */
final class Trial {
    private static final Pack PACK = TestPack.plain();

    private Trial() {}

    static List<Finding> of(Rule rule, Rows... rows) {
        return of(rule, FormFixture.targetForm().rows(rows).done());
    }

    static List<Finding> of(Rule rule, Form form) {
        return rule.examine(new Examination(form, PACK, new NoLexicon(), ComputedScores.NONE, Surroundings.NONE));
    }

    static List<List<Integer>> rows(List<Finding> findings) {
        return findings.stream().map(Finding::rows).toList();
    }

    private static final class NoLexicon implements Lexicon {
        @Override
        public List<String> words(String text) {
            throw new IllegalStateException("content rules cut no words: " + text);
        }

        @Override
        public double likeness(String one, String other) {
            throw new IllegalStateException("content rules compare no words: " + one + ", " + other);
        }

        @Override
        public List<String> shared(String one, String other) {
            throw new IllegalStateException("content rules compare no words: " + one + ", " + other);
        }
    }
}
