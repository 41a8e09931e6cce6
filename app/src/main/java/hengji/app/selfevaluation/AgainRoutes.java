package hengji.app.selfevaluation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.form.Block;
import hengji.app.form.Editing;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking in the approved target again: what differs is shown first. */
@Controller
class AgainRoutes {
    private final Frames frames;
    private final Presence presence;
    private final TargetsAgain targets;
    private final Editing editing;

    AgainRoutes(Frames frames, Presence presence, TargetsAgain targets, Editing editing) {
        this.frames = frames;
        this.presence = presence;
        this.targets = targets;
        this.editing = editing;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/targets-again")
    ModelAndView page(@PathVariable long form, HttpServletRequest request) {
        return Views.show(
                "selfevaluation/again",
                new AgainPage(
                        frames.frame(request, Wording.of("重新引入批复目标", "Take in the approved target again")),
                        form,
                        targets.changes(form)));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/targets-again")
    String takeIn(@PathVariable long form, HttpServletRequest request) {
        List<TargetChange> taken = targets.takeIn(form, actor(request));
        long changed = taken.stream()
                .filter(change -> !(change instanceof TargetChange.Gone))
                .count();
        Frames.flash(
                request,
                Wording.of(
                        "已按批复目标更新 " + changed + " 处，填报内容没有改动。",
                        changed + " places follow the approved target now; nothing typed was changed."));
        return "redirect:/forms/" + form + "/self-evaluation";
    }

    /** Takes out an indicator that the approved target no longer has, with everything typed into it. */
    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/targets-again/{lineage}/remove")
    String remove(@PathVariable long form, @PathVariable String lineage, HttpServletRequest request) {
        boolean gone = targets.changes(form).stream()
                .anyMatch(change -> change instanceof TargetChange.Gone
                        && change.block() == Block.ROW
                        && change.line().lineage().equals(lineage));
        if (gone) {
            editing.remove(form, Block.ROW, lineage, actor(request));
            Frames.flash(request, Wording.of("已移出，原内容留在操作日志中。", "Taken out; what it said stays in the journal."));
        }
        return "redirect:/forms/" + form + "/self-evaluation";
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
