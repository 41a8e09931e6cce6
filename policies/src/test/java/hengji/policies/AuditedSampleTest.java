package hengji.policies;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Lexicon;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.audit.content.ContentRules;
import hengji.core.fixtures.Expectation;
import hengji.core.fixtures.SeedForm;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published sample gives what it must under every pack that is shipped, not only under the tests' own. */
class AuditedSampleTest {
    private static final Form SAMPLE = SeedForm.published();

    @TestFactory
    Stream<DynamicTest> the_word_lists_of_every_shipped_pack_find_what_the_sample_must_give() {
        return Packs.shipped().all().stream().flatMap(AuditedSampleTest::under);
    }

    private static Stream<DynamicTest> under(Pack pack) {
        return Expectation.all().stream()
                .flatMap(line -> ContentRules.all().stream()
                        .filter(rule -> rule.card().code().equals(line.code()))
                        .map(rule -> DynamicTest.dynamicTest(
                                pack.id() + " " + line.code(), () -> line.check(findings(rule, pack)))));
    }

    private static List<Finding> findings(Rule rule, Pack pack) {
        return rule.examine(new Examination(SAMPLE, pack, new Unasked(), ComputedScores.NONE, Surroundings.NONE));
    }

    /** Content rules cut no words. */
    private static final class Unasked implements Lexicon {
        @Override
        public List<String> words(String text) {
            throw new IllegalStateException(text);
        }

        @Override
        public double likeness(String one, String other) {
            throw new IllegalStateException(one + other);
        }

        @Override
        public List<String> shared(String one, String other) {
            throw new IllegalStateException(one + other);
        }
    }
}
