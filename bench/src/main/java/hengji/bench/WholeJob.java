package hengji.bench;

import hengji.core.audit.Lexicon;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.core.evaluation.Evaluator;
import hengji.core.evaluation.Rulebook;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import hengji.documents.json.EvaluationCodec;
import hengji.language.FieldLexicon;

/** A form from its bytes to the JSON of its evaluation: every rule, every score, every sentence. */
final class WholeJob {
    private final Evaluator evaluator;
    private final EvaluationCodec codec = new EvaluationCodec();

    WholeJob() {
        this(new FieldLexicon());
    }

    WholeJob(Lexicon lexicon) {
        Pack pack = Inputs.pack();
        evaluator = new Evaluator(pack, new Scorer(pack), Rulebook.all(), lexicon);
    }

    Evaluation evaluate(Form form) {
        return evaluator.evaluate(form, Surroundings.NONE);
    }

    /** The number of characters written. */
    long json(byte[] word) {
        return codec.write(evaluate(Inputs.read(word))).length();
    }
}
