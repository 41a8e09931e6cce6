package hengji.cli;

import hengji.core.explain.Wording;
import hengji.documents.manuscript.Refusal;
import java.nio.file.Path;

/** A file that a command cannot do without cannot be read. */
final class UnreadableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Wording wording;

    UnreadableInput(Path path, Refusal refusal) {
        super(refusal.message().en());
        wording = Wording.of(
                Shown.line(path.toString()) + "：" + refusal.message().zh(),
                Shown.line(path.toString()) + ": " + refusal.message().en());
    }

    Wording wording() {
        return wording;
    }
}
