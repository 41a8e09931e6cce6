package hengji.cli;

import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import java.util.EnumMap;
import java.util.Map;

/** What a run over many forms came to. */
final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int forms;
    private int unreadable;

    void unreadable() {
        unreadable++;
    }

    void add(Evaluation evaluation) {
        forms++;
        evaluation.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
    }

    int forms() {
        return forms;
    }

    int unreadableFiles() {
        return unreadable;
    }

    int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    int exitCode() {
        return Exit.of(unreadable > 0, count(Severity.ERROR) > 0);
    }
}
