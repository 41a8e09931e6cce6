package hengji.app.sheet;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param errors that must be mended or explained
 * @param warnings that should be mended
 * @param hints to think about
 */
public record Marks(long errors, long warnings, long hints) {
    static Marks of(List<Finding> findings) {
        return new Marks(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.HINT));
    }

    public boolean none() {
        return errors + warnings + hints == 0;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
