package hengji.app.review;

import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.frame.YearStep;
import hengji.app.path.Baselines;
import hengji.app.path.Difference;
import hengji.app.path.Found;
import hengji.app.path.Slip;
import hengji.app.path.Step;
import hengji.app.step.ActionCard;
import hengji.core.explain.Wording;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Optional;

/**
 * A form under review, its findings beside it.
 *
 * @param frame around it
 * @param head of the form
 * @param owner whose form
 * @param path its way
 * @param second what changed since it was read before; absent at a first reading
 * @param all whether everything is shown though something was read before
 * @param rows the indicators that are shown
 * @param found findings that are about no single indicator
 * @param goals as typed
 * @param tasks as typed
 * @param money as typed
 * @param talk what only reviewers see
 * @param draft the return sheet in work
 * @param answered the sheet that was answered
 * @param steps what happened in this round
 * @param cards what may be done now
 * @param may what this person may write here
 */
public record ReviewPage(
        Frame frame,
        FormHead head,
        String owner,
        Path path,
        Optional<Baselines.Second> second,
        boolean all,
        List<ReviewRow> rows,
        List<Found> found,
        List<Line> goals,
        List<Line> tasks,
        List<Line> money,
        Talk talk,
        Optional<Slip> draft,
        Optional<Slip> answered,
        List<Step> steps,
        List<ActionCard> cards,
        May may) {
    /**
     * What only reviewers and experts see.
     *
     * @param comments on the form as a whole
     * @param experts who were given the form
     * @param candidates experts who may be given it
     * @param colleagues who may be given it by name
     * @param assignee who was
     */
    public record Talk(
            List<Comments.Comment> comments,
            List<Colleagues.Expert> experts,
            List<Colleagues.Person> candidates,
            List<Colleagues.Person> colleagues,
            Optional<Colleagues.Person> assignee) {}

    /**
     * What somebody may write here.
     *
     * @param items on the return sheet
     * @param comments for other reviewers
     * @param invite experts and colleagues
     */
    public record May(boolean items, boolean comments, boolean invite) {}

    /** Whether only what changed is shown. */
    public boolean isSecond() {
        return second.isPresent() && !all;
    }

    public YearStep at() {
        return head.path() == PathKind.SELF_EVALUATION ? YearStep.SELF_EVALUATION : YearStep.REVIEW;
    }

    public Wording state() {
        return path.name(head.state());
    }

    public List<State> ahead() {
        return path.settings().steps();
    }

    public List<Column> columns() {
        return head.isEvaluated()
                ? List.of(
                        Column.NAME,
                        Column.SIGN,
                        Column.TARGET,
                        Column.UNIT,
                        Column.WEIGHT,
                        Column.ACTUAL,
                        Column.SCORE,
                        Column.REASON)
                : List.of(Column.LEVEL2, Column.NAME, Column.SIGN, Column.TARGET, Column.UNIT, Column.WEIGHT);
    }

    /** Lines besides the indicators that changed or are gone. */
    public List<Difference.Changed> others() {
        return second.stream()
                .flatMap(changes -> changes.difference().lines().stream())
                .filter(line -> line.block() != hengji.app.form.Block.ROW || line.how() == Difference.How.REMOVED)
                .toList();
    }

    /** The step by which it went in. */
    public Optional<Step> submission() {
        return steps.reversed().stream().filter(Step::isSubmission).findFirst();
    }

    public String subject() {
        return head.projectName().isBlank() ? head.kind().chinese() : head.projectName();
    }
}
