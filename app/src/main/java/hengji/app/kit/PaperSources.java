package hengji.app.kit;

import hengji.app.access.NotThere;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.core.evaluation.Evaluation;
import hengji.core.policy.Pack;
import hengji.core.workflow.State;
import hengji.documents.paper.CheckCode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fetches a form as it stands, or as a version froze it, with what the engine says of it. */
@Component
class PaperSources {
    private final Assessor assessor;
    private final Versions versions;

    PaperSources(Assessor assessor, Versions versions) {
        this.assessor = assessor;
        this.versions = versions;
    }

    PaperSource get(FormHead head, int number) {
        return number == PaperOrder.WORKING
                ? working(head)
                : frozen(head, versions.find(head.id(), number).orElseThrow(NotThere::new));
    }

    /** The newest first; what stands in the form now is not among them. */
    List<Versions.Version> versions(FormHead head) {
        return versions.list(head.id()).reversed();
    }

    /** The version people mean when they name none: what was handed in last, or the form while it is written. */
    int usual(FormHead head) {
        boolean writing = head.state().stage() == State.Stage.WRITING;
        return writing
                ? PaperOrder.WORKING
                : versions(head).stream()
                        .findFirst()
                        .map(Versions.Version::number)
                        .orElse(PaperOrder.WORKING);
    }

    private PaperSource working(FormHead head) {
        Evaluation evaluation = assessor.assess(head.id()).evaluation();
        return new PaperSource(head, Optional.empty(), evaluation, CheckCode.of(evaluation.form(), evaluation.pack()));
    }

    private PaperSource frozen(FormHead head, Versions.Version version) {
        Pack pack = assessor.pack(head.region(), head.year());
        Evaluation evaluation = assessor.evaluate(versions.content(version), pack);
        return new PaperSource(head, Optional.of(version), evaluation, version.checkCode());
    }
}
