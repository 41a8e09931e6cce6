package hengji.app.selfevaluation;

import hengji.core.audit.Severity;
import hengji.core.explain.Wording;

/**
 * Something finance will ask about (财政审核关注点).
 *
 * @param code of the rule
 * @param severity how grave
 * @param lineage the first line it is about; empty for the form as a whole
 * @param message what is odd
 * @param mend how to answer it
 */
public record Question(String code, Severity severity, String lineage, Wording message, Wording mend) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
