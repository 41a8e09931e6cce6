package hengji.app.review;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.workflow.Action;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits for somebody's review.
 *
 * @param frame around it
 * @param filter what was looked for
 * @param waiting the forms, longest first
 * @param departments to choose from
 * @param colleagues to assign to
 * @param actions what may be done to several at once
 * @param outcome what a bulk action did to each form; empty at first
 */
public record QueuePage(
        Frame frame,
        Queue.Filter filter,
        List<Queue.Waiting> waiting,
        List<Organisation> departments,
        List<Colleagues.Person> colleagues,
        List<Action> actions,
        Optional<Done> outcome) {
    /**
     * What a bulk action did.
     *
     * @param action which
     * @param moved forms that went on
     * @param refused why the others did not, by what they are called
     */
    public record Done(Action action, int moved, Map<String, String> refused) {}

    public long lateOnes() {
        return waiting.stream().filter(Queue.Waiting::isLate).count();
    }

    public long oldest() {
        return waiting.stream().mapToLong(Queue.Waiting::days).max().orElse(0);
    }
}
