package hengji.documents.json;

import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Language;

/** Evaluations as canonical JSON ({@code hengji/evaluation/1}). */
public final class EvaluationCodec {
    /** The value of the key {@code schema}. */
    public static final String SCHEMA = "hengji/evaluation/1";

    /** One document with its closing line break; messages in Chinese. */
    public String write(Evaluation evaluation) {
        return write(evaluation, Language.CHINESE);
    }

    /** One document with its closing line break; messages in the given language. */
    public String write(Evaluation evaluation, Language language) {
        return JsonText.of(out -> new EvaluationWriter(out, language).write(evaluation));
    }
}
