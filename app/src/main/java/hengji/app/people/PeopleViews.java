package hengji.app.people;

import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows accounts. */
@Component
class PeopleViews {
    private static final Wording TITLE = Wording.of("用户和授权", "Accounts");

    private final Frames frames;
    private final Presence presence;
    private final People people;
    private final Trees trees;
    private final Clock clock;

    PeopleViews(Frames frames, Presence presence, People people, Trees trees, Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.people = people;
        this.trees = trees;
        this.clock = clock;
    }

    ModelAndView list(HttpServletRequest request, String text, NewPerson typed, List<Wording> faults) {
        Frame frame = frames.frame(request, TITLE);
        Who who = presence.get(request);
        Tree tree = trees.tree();
        return judged(
                Views.show(
                        "people/list",
                        new PeoplePage(
                                frame,
                                text,
                                people.list(who, text),
                                new Places(frame.say(), tree),
                                organisations(who, tree),
                                typed,
                                said(frame, faults))),
                faults);
    }

    ModelAndView person(HttpServletRequest request, Person person, List<Wording> faults) {
        Frame frame = frames.frame(request, TITLE);
        Tree tree = trees.tree();
        return judged(
                Views.show(
                        "people/person",
                        new PersonPage(
                                frame,
                                person,
                                new Places(frame.say(), tree),
                                organisations(presence.get(request), tree),
                                LocalDate.now(clock),
                                said(frame, faults))),
                faults);
    }

    ModelAndView passwords(HttpServletRequest request, List<PeopleAnswer.OneTime> list) {
        return Views.show("people/passwords", new PasswordsPage(frames.frame(request, TITLE), list));
    }

    /** The organisations of somebody's regions that exist, in the order of the tree. */
    static List<Organisation> organisations(Who who, Tree tree) {
        return tree.roots().stream()
                .flatMap(root -> tree.within(root.id()).stream())
                .filter(each -> People.regions(who).contains(each.region()))
                .filter(each -> !each.isDissolved())
                .toList();
    }

    private static List<String> said(Frame frame, List<Wording> faults) {
        return faults.stream().map(frame.say()::of).toList();
    }

    private static ModelAndView judged(ModelAndView page, List<Wording> faults) {
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
