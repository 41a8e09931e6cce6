package hengji.app.history;

import hengji.app.form.FormHead;
import hengji.app.form.Versions;
import hengji.app.frame.Frame;
import hengji.app.path.Difference;
import java.util.List;
import java.util.Optional;

/**
 * Two states of a form held against each other.
 *
 * @param frame around it
 * @param head of the form
 * @param owner whose form
 * @param versions to choose from
 * @param from number of the earlier version
 * @param to number of the later one; 0 for the form as it stands
 * @param difference what they say differently; absent where a version was taken in without its cells
 */
public record ComparePage(
        Frame frame,
        FormHead head,
        String owner,
        List<Versions.Version> versions,
        int from,
        int to,
        Optional<Difference> difference) {}
