package hengji.app.history;

import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.app.frame.Frame;
import hengji.app.path.Step;
import hengji.app.path.Withholding;
import hengji.app.step.ActionCard;
import hengji.core.workflow.Path;
import java.util.List;
import java.util.Optional;

/**
 * Versions and steps of a form.
 *
 * @param frame around it
 * @param head of the form
 * @param owner whose form
 * @param path its way
 * @param versions newest first
 * @param steps newest first
 * @param withheld that it is not published, and why
 * @param mayWithhold whether this person may say so
 * @param cards what may be done now
 */
public record VersionsPage(
        Frame frame,
        FormHead head,
        String owner,
        Path path,
        List<Versions.Version> versions,
        List<Step> steps,
        Optional<Withholding.Withheld> withheld,
        boolean mayWithhold,
        List<ActionCard> cards) {}
