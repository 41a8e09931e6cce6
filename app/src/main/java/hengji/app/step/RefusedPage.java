package hengji.app.step;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Optional;

/**
 * A step that was not taken, and how it can be (这一步没有完成).
 *
 * @param frame around it
 * @param head of which form
 * @param owner whose form it is
 * @param action what was tried
 * @param obstacles what stands in its way
 * @param again the action with what was typed; absent where it is not open any more
 */
public record RefusedPage(
        Frame frame,
        FormHead head,
        String owner,
        Action action,
        List<Obstacle> obstacles,
        Optional<ActionCard> again) {}
