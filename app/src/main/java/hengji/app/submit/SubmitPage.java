package hengji.app.submit;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.frame.YearStep;
import hengji.app.path.Found;
import hengji.app.step.ActionCard;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.Arrays;
import java.util.List;

/**
 * What the bureau will see, before the form goes there (财政审核关注点).
 *
 * @param frame around it
 * @param head of the form
 * @param owner whose form
 * @param path its way
 * @param pack the rules it is checked by
 * @param found everything found, gravest first
 * @param hits sensitive words
 * @param unanswered return items without an answer
 * @param cards what may be done now
 */
public record SubmitPage(
        Frame frame,
        FormHead head,
        String owner,
        Path path,
        String pack,
        List<Found> found,
        List<SensitiveHit> hits,
        long unanswered,
        List<ActionCard> cards) {
    /** The findings of one weight. */
    public List<Found> of(Found.Weight weight) {
        return found.stream().filter(each -> each.weight() == weight).toList();
    }

    /** The weights that have findings, gravest first. */
    public List<Found.Weight> weights() {
        return Arrays.stream(Found.Weight.values())
                .filter(weight -> !of(weight).isEmpty())
                .toList();
    }

    public YearStep at() {
        return head.path() == PathKind.SELF_EVALUATION ? YearStep.SELF_EVALUATION : YearStep.TARGETS;
    }

    /** The reviews ahead, in their order. */
    public List<State> steps() {
        return path.settings().steps();
    }

    public Wording name(State state) {
        return path.name(state);
    }

    public boolean isWriting() {
        return head.state().stage() == State.Stage.WRITING;
    }
}
