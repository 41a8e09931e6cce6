package hengji.app.recheck;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.core.procedure.Taken;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of re-checks: the list, one form's working papers, its steps. */
@Controller
class RecheckRoutes {
    private static final String PAGE = "/forms/{form}/recheck";

    private final Frames frames;
    private final Presence presence;
    private final Rechecks rechecks;
    private final RecheckDesk desk;
    private final Moving moving;
    private final Reviewers reviewers;
    private final Ordering ordering;
    private final Years years;

    RecheckRoutes(
            Frames frames,
            Presence presence,
            Rechecks rechecks,
            RecheckDesk desk,
            Moving moving,
            Reviewers reviewers,
            Ordering ordering,
            Years years) {
        this.frames = frames;
        this.presence = presence;
        this.rechecks = rechecks;
        this.desk = desk;
        this.moving = moving;
        this.reviewers = reviewers;
        this.ordering = ordering;
        this.years = years;
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping("/recheck")
    ModelAndView list(HttpServletRequest request) {
        Who who = presence.get(request);
        return Views.show(
                "recheck/list",
                new RecheckListPage(
                        frames.frame(request, Wording.of("抽查复核", "Re-check")), years.of(who), rechecks.seen(who)));
    }

    @Allow(Deed.SEE_RECHECK)
    @GetMapping(PAGE)
    ModelAndView recheck(@PathVariable long form, HttpServletRequest request) {
        return shown(form, List.of(), request);
    }

    @Allow(Deed.MOVE_RECHECK)
    @PostMapping(PAGE + "/moves")
    ModelAndView move(@PathVariable long form, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Who who = presence.get(request);
        desk.see(form, who);
        RecheckAction action = Typed.action(Typed.text(typed, "action")).orElseThrow(NotThere::new);
        return switch (moving.move(form, action, Typed.given(typed), who, request.getRemoteAddr())) {
            case Taken.Moved<RecheckState>(RecheckState to) -> {
                Frames.flash(
                        request,
                        Wording.of(
                                "已“" + action.wording().zh() + "”，现在是："
                                        + to.wording().zh() + "。",
                                "Done: " + action.wording().en() + "; now "
                                        + to.wording().en() + "."));
                yield new ModelAndView("redirect:/forms/" + form + "/recheck");
            }
            case Taken.Refused<RecheckState>(var obstacles) -> {
                ModelAndView page = shown(form, obstacles, request);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    @Allow(Deed.RUN_RECHECK)
    @PostMapping(PAGE + "/reviewers")
    String assign(
            @PathVariable long form,
            @RequestParam long account,
            @RequestParam(defaultValue = "") String until,
            HttpServletRequest request) {
        boolean done =
                reviewers.assign(form, account, Dates.find(until), presence.get(request), request.getRemoteAddr());
        Frames.flash(
                request,
                done
                        ? Wording.of("已指派复核人，只看得到指派给他的表。", "Assigned; that person sees only what is assigned.")
                        : Wording.of("没有指派：请选择本地区的复核人员或专家。", "Not assigned: choose a reviewer of the region."));
        return "redirect:/forms/" + form + "/recheck#reviewers";
    }

    @Allow(Deed.RUN_RECHECK)
    @PostMapping(PAGE + "/reviewers/{account}/withdraw")
    String withdraw(@PathVariable long form, @PathVariable long account, HttpServletRequest request) {
        reviewers.withdraw(form, account, presence.get(request), request.getRemoteAddr());
        Frames.flash(request, Wording.of("已收回指派。", "Withdrawn."));
        return "redirect:/forms/" + form + "/recheck#reviewers";
    }

    /** Puts findings into the ledger of rectifications. */
    @Allow(Deed.RUN_RECHECK)
    @PostMapping(PAGE + "/rectifications")
    String order(
            @PathVariable long form,
            @RequestParam(defaultValue = "") List<Integer> row,
            @RequestParam(defaultValue = "") String demand,
            @RequestParam(defaultValue = "") String due,
            HttpServletRequest request) {
        var wanted = new Ordering.Wanted(row, demand, Dates.find(due));
        Frames.flash(request, ordering.order(form, wanted, presence.get(request), request.getRemoteAddr()));
        return "redirect:/forms/" + form + "/recheck#ledger";
    }

    private ModelAndView shown(long form, List<Obstacle> troubles, HttpServletRequest request) {
        return Views.show(
                "recheck/recheck",
                desk.page(
                        form, presence.get(request), frames.frame(request, Wording.of("抽查复核", "Re-check")), troubles));
    }
}
