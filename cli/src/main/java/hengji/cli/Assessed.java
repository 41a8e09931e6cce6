package hengji.cli;

import hengji.core.evaluation.Evaluation;
import hengji.documents.manuscript.Refusal;
import java.nio.file.Path;
import java.util.List;

/** What came of reading and evaluating a file. */
sealed interface Assessed {
    /** Its forms, evaluated. */
    record Forms(Path path, List<Evaluation> evaluations) implements Assessed {}

    /** It could not be read. */
    record Unread(Path path, Refusal refusal) implements Assessed {}

    static Assessed of(Desk.Opened opened, Assessor assessor) {
        return switch (opened) {
            case Desk.Found found ->
                new Forms(
                        found.path(),
                        found.forms().stream().map(assessor::assess).toList());
            case Desk.Unread unread -> new Unread(unread.path(), unread.refusal());
        };
    }
}
