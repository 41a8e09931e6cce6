package hengji.cli;

import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.documents.manuscript.Refusal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** What a run over many forms came to. */
final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Console console;
    private int unreadable;

    Tally(Console console) {
        this.console = console;
    }

    /** Counts a file that cannot be read and tells why. */
    void unreadable(Path path, Refusal refusal) {
        unreadable++;
        console.say(new UnreadableInput(path, refusal).wording());
    }

    void add(Evaluation evaluation) {
        evaluation.findings().forEach(finding -> findings.merge(finding.severity(), 1, Integer::sum));
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
