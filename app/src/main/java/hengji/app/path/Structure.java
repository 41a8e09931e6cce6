package hengji.app.path;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import java.util.Set;

/**
 * Which errors stop a submission: those of structure, without which the form cannot be weighed or scored (missing head,
 * weight total, weight of a row, illegal sign, target without a number, score above weight, words for an actual). Every
 * other error may go in with a reason.
 */
public final class Structure {
    private static final Set<Integer> RULES = Set.of(1, 3, 5, 10, 11, 51, 61);

    private Structure() {}

    /** Whether nothing lets a finding pass. */
    public static boolean stops(Finding finding) {
        return finding.severity() == Severity.ERROR
                && RULES.contains(finding.card().number());
    }

    /** Whether a finding may go in with a reason and the head's confirmation. */
    public static boolean isProblem(Finding finding) {
        return finding.severity() == Severity.ERROR && !stops(finding);
    }

    static int stopping(List<Finding> findings) {
        return Math.toIntExact(findings.stream().filter(Structure::stops).count());
    }

    static int problems(List<Finding> findings) {
        return Math.toIntExact(findings.stream().filter(Structure::isProblem).count());
    }
}
