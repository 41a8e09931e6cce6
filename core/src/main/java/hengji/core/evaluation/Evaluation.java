package hengji.core.evaluation;

import hengji.core.audit.Finding;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreSheet;
import java.util.List;
import java.util.Optional;

/**
 * What is to be said of a form under a pack.
 *
 * @param form the form
 * @param pack the pack
 * @param score the explained score; absent where the form has nothing that can be scored yet
 * @param findings everything the audit found, in the order of the form
 */
public record Evaluation(Form form, Pack pack, Optional<ScoreSheet> score, List<Finding> findings) {
    public Evaluation {
        findings = List.copyOf(findings);
    }

    /** The same without the score, as an audit alone tells it. */
    public Evaluation withoutScore() {
        return new Evaluation(form, pack, Optional.empty(), findings);
    }
}
