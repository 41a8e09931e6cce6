package hengji.app.sheet;

import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;

/**
 * A form as somebody has it open.
 *
 * @param frame of the page
 * @param who reads it
 * @param organisation whose form it is
 * @param path the way it goes in its region
 * @param assessed what it says and what the engine says of it
 * @param pen what the reader may write
 */
public record Opened(Frame frame, Who who, Organisation organisation, Path path, Assessed assessed, Pen pen) {
    private static final Wording READING = Wording.of(
            "这里是整张表，只能查看；请回到分派给您的指标填写。", "The whole form, to read only; go back to your rows to fill them in.");

    /** Whether this is the whole form, open to somebody who fills in some rows of it elsewhere. */
    boolean isWholeOfOthers() {
        return pen.shut().filter(READING::equals).isPresent();
    }

    /** The whole form for somebody who fills in only some rows: nothing can be written here. */
    Opened whole() {
        return pen.isPartial() ? new Opened(frame, who, organisation, path, assessed, Pen.shut(READING)) : this;
    }

    public FormHead head() {
        return assessed.sheet().head();
    }

    public Say say() {
        return frame.say();
    }
}
