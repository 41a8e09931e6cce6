package hengji.core.scoring;

import hengji.core.form.Form;
import java.util.Optional;

/** Scores a form; the result carries its own explanation. */
public interface Scorer {
    /** The score; absent where the form has no actuals, judgements or scores to go by, or its kind is never scored. */
    Optional<ScoreSheet> score(Form form);
}
