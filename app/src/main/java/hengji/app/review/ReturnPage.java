package hengji.app.review;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.path.ReturnItem;
import hengji.app.path.Slip;
import hengji.app.path.Step;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The return sheet as the unit answers it (退回意见单).
 *
 * @param frame around it
 * @param head of the form
 * @param owner whose form
 * @param state where it stands
 * @param slip the sheet; absent where the form came back without items
 * @param returned the step that sent it back
 * @param lines the items with what stands in their cells now
 * @param open whether answers are taken
 */
public record ReturnPage(
        Frame frame,
        FormHead head,
        String owner,
        Wording state,
        Optional<Slip> slip,
        Optional<Step> returned,
        List<Marked> lines,
        boolean open) {
    /**
     * An item beside its cell.
     *
     * @param item what the reviewer wrote
     * @param now what stands in the cell today
     */
    public record Marked(ReturnItem item, String now) {
        public boolean isChanged() {
            return !now.equals(item.draft().anchor().text());
        }
    }

    public long unanswered() {
        return slip.map(Slip::unanswered).orElse(0L);
    }
}
