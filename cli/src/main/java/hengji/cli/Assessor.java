package hengji.cli;

import hengji.core.audit.Lexicon;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.core.evaluation.Evaluator;
import hengji.core.evaluation.Rulebook;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import hengji.language.FieldLexicon;
import hengji.policies.Packs;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Evaluates forms, each under the pack that was asked for or suits it; one serves many threads. */
final class Assessor {
    private final PackOptions options;
    private final Packs packs;
    private final Surroundings surroundings;
    private final Lexicon lexicon = new FieldLexicon();
    private final Map<String, Evaluator> evaluators = new ConcurrentHashMap<>();

    Assessor(PackOptions options, Surroundings surroundings) {
        this.options = options;
        this.packs = options.packs();
        this.surroundings = surroundings;
    }

    Evaluation assess(Form form) {
        return assess(form, options.choose(packs, form));
    }

    /** The same form under the pack of that name. */
    Evaluation assess(Form form, String packId) {
        return assess(form, PackOptions.named(packs, packId));
    }

    private Evaluation assess(Form form, Pack pack) {
        return evaluators
                .computeIfAbsent(pack.id(), _ -> new Evaluator(pack, new Scorer(pack), Rulebook.all(), lexicon))
                .evaluate(form, surroundings);
    }
}
