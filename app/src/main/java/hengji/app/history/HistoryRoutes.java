package hengji.app.history;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Versions;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Trees;
import hengji.app.path.Comparing;
import hengji.app.path.Moves;
import hengji.app.path.Steps;
import hengji.app.path.Withholding;
import hengji.app.step.ActionCards;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HistoryRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Forms forms;
    private final Trees trees;
    private final Moves moves;
    private final Versions versions;
    private final Steps steps;
    private final Comparing comparing;
    private final Withholding withholding;
    private final ActionCards cards;
    private final Rights rights;

    HistoryRoutes(
            Frames frames,
            Presence presence,
            Forms forms,
            Trees trees,
            Moves moves,
            Versions versions,
            Steps steps,
            Comparing comparing,
            Withholding withholding,
            ActionCards cards,
            Rights rights) {
        this.frames = frames;
        this.presence = presence;
        this.forms = forms;
        this.trees = trees;
        this.moves = moves;
        this.versions = versions;
        this.steps = steps;
        this.comparing = comparing;
        this.withholding = withholding;
        this.cards = cards;
        this.rights = rights;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/versions")
    ModelAndView versions(@PathVariable long form, HttpServletRequest request) {
        FormHead head = forms.get(form);
        var who = presence.get(request);
        return Views.show(
                "history/versions",
                new VersionsPage(
                        frames.frame(request, Wording.of("版本和流转", "Versions and steps")),
                        head,
                        owner(head),
                        moves.path(head),
                        versions.list(form).reversed(),
                        steps.list(form).reversed(),
                        withholding.find(form),
                        rights.may(who, Deed.WITHHOLD, form),
                        cards.of(head, who, "/forms/" + form + "/versions")));
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/compare")
    ModelAndView compare(
            @PathVariable long form,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            HttpServletRequest request) {
        FormHead head = forms.get(form);
        List<Versions.Version> all = versions.list(form);
        int earlier = from == 0 && !all.isEmpty() ? all.getLast().number() : from;
        return Views.show(
                "history/compare",
                new ComparePage(
                        frames.frame(request, Wording.of("版本比较", "Compare versions")),
                        head,
                        owner(head),
                        all,
                        earlier,
                        to,
                        comparing.between(form, earlier, to)));
    }

    @Allow(Deed.WITHHOLD)
    @PostMapping("/forms/{form}/withheld")
    String withhold(
            @PathVariable long form,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String lift,
            HttpServletRequest request) {
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        if (!lift.isEmpty()) {
            withholding.lift(form, actor);
            Frames.flash(request, Wording.of("已取消“不予公开”。", "The form may be published again."));
        } else {
            boolean marked = withholding.mark(form, ground, clause, actor);
            Frames.flash(
                    request,
                    marked
                            ? Wording.of("已标记“不予公开”。", "Marked as not to be published.")
                            : Wording.of("没有标记：请写明不予公开的依据。", "Not marked: give the ground."));
        }
        return "redirect:/forms/" + form + "/versions#withheld";
    }

    private String owner(FormHead head) {
        return trees.tree().get(head.organisation()).name();
    }
}
