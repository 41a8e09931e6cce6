package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.app.path.ReturnItem;
import hengji.core.explain.Wording;
import hengji.core.workflow.Action;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The queue of forms under review, and what is done to many at once. */
@Controller
class QueueRoutes {
    private static final Set<Action> BULK =
            Set.of(Action.PASS, Action.SIGN, Action.ACCEPT, Action.RETURN, Action.RECOMMEND);

    private final Frames frames;
    private final Presence presence;
    private final Queue queue;
    private final Moves moves;
    private final Trees trees;
    private final Colleagues colleagues;
    private final Rights rights;

    QueueRoutes(
            Frames frames,
            Presence presence,
            Queue queue,
            Moves moves,
            Trees trees,
            Colleagues colleagues,
            Rights rights) {
        this.frames = frames;
        this.presence = presence;
        this.queue = queue;
        this.moves = moves;
        this.trees = trees;
        this.colleagues = colleagues;
        this.rights = rights;
    }

    @Allow(Deed.SEE_QUEUE)
    @GetMapping("/review")
    ModelAndView queue(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") long department,
            @RequestParam(defaultValue = "") String mine,
            HttpServletRequest request) {
        Queue.Filter filter = new Queue.Filter(state(state), department, !mine.isEmpty());
        return show(filter, Optional.empty(), request);
    }

    /** Passes or returns every form that was ticked; each by itself, so that one refusal stops no other. */
    @Allow(Deed.SEE_QUEUE)
    @PostMapping("/review")
    ModelAndView bulk(
            @RequestParam(name = "form", defaultValue = "") List<Long> ticked,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String opinion,
            HttpServletRequest request) {
        Who who = presence.get(request);
        List<Queue.Waiting> chosen = chosen(ticked, who);
        QueuePage.Done done = BULK.stream()
                .filter(each -> each.name().equals(action))
                .findFirst()
                .map(each -> done(each, chosen, opinion, who, request.getRemoteAddr()))
                .orElseGet(() -> new QueuePage.Done(Action.PASS, 0, Map.of()));
        return show(Queue.Filter.NONE, Optional.of(done), request);
    }

    /** Gives every form that was ticked to a colleague, where the one who asks may assign it. */
    @Allow(Deed.ASSIGN_REVIEW)
    @PostMapping("/review/assign")
    String assign(
            @RequestParam(name = "form", defaultValue = "") List<Long> ticked,
            @RequestParam(defaultValue = "0") long account,
            HttpServletRequest request) {
        Who who = presence.get(request);
        long done = chosen(ticked, who).stream()
                .map(each -> each.head().id())
                .filter(form -> rights.may(who, Deed.ASSIGN_REVIEW, form))
                .filter(form -> colleagues.assign(form, account, who, request.getRemoteAddr()))
                .count();
        Frames.flash(request, Wording.of("已分派 " + done + " 张表。", done + " forms assigned."));
        return "redirect:/review";
    }

    private List<Queue.Waiting> chosen(List<Long> ticked, Who who) {
        return queue.of(who, Queue.Filter.NONE).stream()
                .filter(each -> ticked.contains(each.head().id()))
                .toList();
    }

    private QueuePage.Done done(Action action, List<Queue.Waiting> chosen, String opinion, Who who, String address) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (Queue.Waiting each : chosen) {
            Outcome outcome = moves.move(each.head().id(), action, enclosed(action, opinion), who, address);
            if (outcome instanceof Outcome.Refused(List<Obstacle> obstacles)) {
                refused.put(
                        each.owner().name() + " " + each.head().year(),
                        obstacles.stream().map(one -> one.reason().zh()).collect(Collectors.joining()));
            }
        }
        return new QueuePage.Done(action, chosen.size() - refused.size(), refused);
    }

    private static Enclosed enclosed(Action action, String opinion) {
        Enclosed bare = opinion.isBlank() ? Enclosed.none() : Enclosed.none().because(opinion);
        return action == Action.RETURN && !opinion.isBlank()
                ? bare.with(ReturnItem.Draft.free(ReturnItem.Anchor.FORM, opinion.strip()))
                : bare;
    }

    private ModelAndView show(Queue.Filter filter, Optional<QueuePage.Done> done, HttpServletRequest request) {
        Who who = presence.get(request);
        Frame frame = frames.frame(request, Wording.of("审核", "Review"));
        List<Queue.Waiting> waiting = queue.of(who, filter);
        return Views.show(
                "review/queue",
                new QueuePage(frame, filter, waiting, departments(who), colleagues(who), actions(waiting, who), done));
    }

    private static List<Action> actions(List<Queue.Waiting> waiting, Who who) {
        return waiting.stream()
                .flatMap(each -> each.path().open(each.head().state(), who.roles()).stream())
                .filter(BULK::contains)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Organisation> departments(Who who) {
        Tree tree = trees.tree();
        Set<String> regions = regions(who);
        return tree.roots().stream()
                .flatMap(root -> tree.within(root.id()).stream())
                .filter(found -> found.kind() == Organisation.Kind.DEPARTMENT && regions.contains(found.region()))
                .toList();
    }

    private List<Colleagues.Person> colleagues(Who who) {
        if (!rights.may(who, Deed.ASSIGN_REVIEW, new Subject.Anywhere())) {
            return List.of();
        }
        return regions(who).stream()
                .flatMap(region -> colleagues.holding(who.roles(), region).stream())
                .distinct()
                .toList();
    }

    private static Set<String> regions(Who who) {
        return who.grants().stream().map(Grant::region).collect(Collectors.toSet());
    }

    private static Optional<State> state(String name) {
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
