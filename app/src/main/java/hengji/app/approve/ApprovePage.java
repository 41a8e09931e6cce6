package hengji.app.approve;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.core.explain.Wording;
import hengji.core.workflow.TargetGrade;
import java.util.List;
import java.util.Optional;

/**
 * What waits for approval.
 *
 * @param frame around it
 * @param waiting the forms
 * @param batches former receipts
 * @param trouble why the last try was not taken
 * @param documentNo as typed
 * @param documentDate as typed
 */
public record ApprovePage(
        Frame frame,
        List<Waiting> waiting,
        List<Batch> batches,
        Optional<Wording> trouble,
        String documentNo,
        String documentDate) {
    /**
     * A form that waits.
     *
     * @param owner whose
     * @param grade of the target form
     * @param problems errors it went in with
     * @param ticked whether it is chosen
     */
    public record Waiting(FormHead head, String owner, Optional<TargetGrade> grade, int problems, boolean ticked) {}
}
