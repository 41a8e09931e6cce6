package hengji.app.review;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.organisation.Trees;
import hengji.app.path.Baselines;
import hengji.app.path.Found;
import hengji.app.path.Moves;
import hengji.app.path.Slips;
import hengji.app.path.Steps;
import hengji.app.step.ActionCards;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what stands on a review page. */
@Component
class ReviewDesk {
    private final Assessor assessor;
    private final Trees trees;
    private final Moves moves;
    private final Baselines baselines;
    private final Slips slips;
    private final Steps steps;
    private final ActionCards cards;
    private final Comments comments;
    private final Colleagues colleagues;
    private final Rights rights;

    ReviewDesk(
            Assessor assessor,
            Trees trees,
            Moves moves,
            Baselines baselines,
            Slips slips,
            Steps steps,
            ActionCards cards,
            Comments comments,
            Colleagues colleagues,
            Rights rights) {
        this.assessor = assessor;
        this.trees = trees;
        this.moves = moves;
        this.baselines = baselines;
        this.slips = slips;
        this.steps = steps;
        this.cards = cards;
        this.comments = comments;
        this.colleagues = colleagues;
        this.rights = rights;
    }

    ReviewPage page(long form, boolean all, Who who, Frame frame) {
        Assessed assessed = assessor.assess(form);
        FormHead head = assessed.sheet().head();
        ReviewPage.May may = may(head, who);
        List<Comments.Comment> said = may.comments() ? comments.of(form) : List.of();
        Optional<Baselines.Second> second = baselines.find(form);
        boolean changesOnly = second.isPresent() && !all;
        List<Found> found = Found.of(assessed);
        return new ReviewPage(
                frame,
                head,
                trees.tree().get(head.organisation()).name(),
                moves.path(head),
                second,
                all,
                assessed.sheet().rows().stream()
                        .map(line -> row(line, assessed, second, found, said))
                        .filter(row -> !changesOnly || row.changed().isPresent())
                        .toList(),
                found.stream().filter(each -> each.cells().size() != 1).toList(),
                assessed.sheet().of(Block.GOAL),
                assessed.sheet().of(Block.TASK),
                assessed.sheet().of(Block.MONEY),
                talk(head, said, may),
                slips.findDraft(form),
                slips.findLast(form),
                steps.list(form),
                cards.of(head, who, "/forms/" + form + "/review"),
                may);
    }

    private static ReviewRow row(
            Line line,
            Assessed assessed,
            Optional<Baselines.Second> second,
            List<Found> found,
            List<Comments.Comment> said) {
        int number = assessed.rowOf(line.lineage());
        return new ReviewRow(
                line,
                number,
                second.flatMap(changes -> changes.difference().find(line.lineage())),
                found.stream()
                        .filter(each -> each.cells().size() == 1 && each.isAbout(line.lineage()))
                        .toList(),
                said.stream()
                        .filter(comment -> comment.lineage().equals(line.lineage()))
                        .toList(),
                assessed.score(number));
    }

    private ReviewPage.Talk talk(FormHead head, List<Comments.Comment> said, ReviewPage.May may) {
        return new ReviewPage.Talk(
                said.stream().filter(comment -> comment.lineage().isEmpty()).toList(),
                may.comments() ? colleagues.experts(head.id()) : List.of(),
                may.invite() ? colleagues.holding(List.of(Role.EXPERT), head.region()) : List.of(),
                may.invite() ? colleagues.holding(moves.path(head).holder(head.state()), head.region()) : List.of(),
                may.comments()
                        ? colleagues.assigned(List.of(head.id())).values().stream()
                                .findFirst()
                        : Optional.empty());
    }

    private ReviewPage.May may(FormHead head, Who who) {
        boolean reviewed = head.state().stage() == State.Stage.REVIEW;
        boolean holds = moves.path(head).holder(head.state()).stream().anyMatch(moves.roles(head, who)::contains);
        boolean mayReview = reviewed && holds && rights.may(who, Deed.REVIEW_FORM, head.id());
        return new ReviewPage.May(
                mayReview,
                rights.may(who, Deed.COMMENT_FORM, head.id()),
                mayReview && who.roles().stream().anyMatch(Colleagues.REVIEWERS::contains));
    }
}
