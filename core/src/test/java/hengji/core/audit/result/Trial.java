package hengji.core.audit.result;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Lexicon;
import hengji.core.audit.RedLight;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.audit.WrittenReport;
import hengji.core.audit.YearSoFar;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a rule to the test on a self-evaluation, with the computed scores and the papers it is to see. */
final class Trial {
    private final Rule rule;
    private final Map<Integer, BigDecimal> computed = new HashMap<>();
    private Surroundings surroundings = Surroundings.NONE;
    private Optional<BigDecimal> execution = Optional.empty();
    private Pack pack = TestPack.plain();

    private Trial(Rule rule) {
        this.rule = rule;
    }

    static Trial of(Rule rule) {
        return new Trial(rule);
    }

    Trial computed(int row, String score) {
        computed.put(row, new BigDecimal(score));
        return this;
    }

    Trial computedExecution(String score) {
        execution = Optional.of(new BigDecimal(score));
        return this;
    }

    Trial under(Pack other) {
        pack = other;
        return this;
    }

    Trial approved(Rows... rows) {
        Form snapshot = FormFixture.targetForm().rows(rows).done();
        surroundings = new Surroundings(
                List.of(), List.of(), Optional.of(snapshot), Optional.empty(), List.of(), Optional.empty());
        return this;
    }

    Trial monitored(Rows... rows) {
        Form monitoring = FormFixture.selfEvaluation()
                .kind(hengji.core.form.FormKind.MONITORING)
                .rows(rows)
                .done();
        surroundings = new Surroundings(
                List.of(), List.of(), Optional.empty(), Optional.of(monitoring), List.of(), Optional.empty());
        return this;
    }

    /** With a red light of the year on a row. */
    Trial redIn(String period, Rows row) {
        surroundings = surroundings.with(new YearSoFar(
                List.of(), List.of(), List.of(new RedLight(row.draft().row(9).toIndicator(), period))));
        return this;
    }

    Trial report(String... paragraphs) {
        List<WrittenReport.Paragraph> all = new ArrayList<>();
        for (String text : paragraphs) {
            all.add(new WrittenReport.Paragraph(new Place.Paragraph(all.size() + 1), text));
        }
        surroundings = new Surroundings(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new WrittenReport("自评报告.docx", all)));
        return this;
    }

    List<Finding> on(Rows... rows) {
        return on(FormFixture.selfEvaluation().rows(rows).done());
    }

    List<Finding> on(Form form) {
        ComputedScores scores = new ComputedScores(computed, execution, Optional.empty());
        return rule.examine(new Examination(form, pack, new SameLetters(), scores, surroundings));
    }

    /** The only finding's Chinese message. */
    static String only(List<Finding> findings) {
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding, got " + findings);
        }
        return findings.getFirst().message().zh();
    }

    /** Likeness by shared letters: enough to tell a renamed row from another one. */
    private static final class SameLetters implements Lexicon {
        @Override
        public List<String> words(String text) {
            return text.codePoints().mapToObj(Character::toString).distinct().toList();
        }

        @Override
        public double likeness(String one, String other) {
            return 2.0
                    * shared(one, other).size()
                    / (words(one).size() + words(other).size());
        }

        @Override
        public List<String> shared(String one, String other) {
            List<String> theirs = words(other);
            return words(one).stream().filter(theirs::contains).toList();
        }
    }
}
