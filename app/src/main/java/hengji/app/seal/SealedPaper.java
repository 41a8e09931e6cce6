package hengji.app.seal;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.Optional;

/** Papers that are sealed and scanned. */
public enum SealedPaper {
    FORM(Wording.of("表", "form")),
    REPORT(Wording.of("自评报告", "report"));

    private final Wording wording;

    SealedPaper(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    static Optional<SealedPaper> find(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.name().equals(name))
                .findFirst();
    }
}
