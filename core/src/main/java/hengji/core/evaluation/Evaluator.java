package hengji.core.evaluation;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Lexicon;
import hengji.core.audit.RememberingLexicon;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores and audits forms under one pack. Holds no state between forms; one may serve many threads. */
public final class Evaluator {
    private static final Comparator<Finding> FORM_ORDER = Comparator.comparingInt(Evaluator::firstRow)
            .thenComparingInt(finding -> finding.card().number());

    private final Pack pack;
    private final Scorer scorer;
    private final List<Rule> rules;
    private final Lexicon lexicon;

    public Evaluator(Pack pack, Scorer scorer, List<Rule> rules, Lexicon lexicon) {
        this.pack = pack;
        this.scorer = scorer;
        this.rules = List.copyOf(rules);
        this.lexicon = lexicon;
    }

    public Evaluation evaluate(Form form, Surroundings surroundings) {
        Optional<ScoreSheet> score = scorer.score(form);
        ComputedScores computed = score.map(Evaluator::computed).orElse(ComputedScores.NONE);
        Examination examination = new Examination(form, pack, new RememberingLexicon(lexicon), computed, surroundings);
        List<Finding> findings = rules.stream()
                .flatMap(rule -> rule.examine(examination).stream())
                .sorted(FORM_ORDER)
                .toList();
        return new Evaluation(form, pack, score, findings);
    }

    private static ComputedScores computed(ScoreSheet sheet) {
        Map<Integer, BigDecimal> rows = new HashMap<>();
        for (ScoreLine line : sheet.indicators()) {
            line.score().ifPresent(score -> rows.put(line.row(), score));
        }
        return new ComputedScores(rows, sheet.execution().score(), sheet.total());
    }

    private static int firstRow(Finding finding) {
        int first = 0;
        for (int row : finding.rows()) {
            first = first == 0 ? row : Math.min(first, row);
        }
        return first;
    }
}
