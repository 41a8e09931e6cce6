package hengji.app.sheet;

import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
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
    public FormHead head() {
        return assessed.sheet().head();
    }

    public Say say() {
        return frame.say();
    }
}
