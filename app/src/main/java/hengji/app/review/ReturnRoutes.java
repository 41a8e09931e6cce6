package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Block;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Trees;
import hengji.app.path.Moves;
import hengji.app.path.ReturnItem;
import hengji.app.path.Slip;
import hengji.app.path.Slips;
import hengji.app.path.Steps;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The return sheet on the unit's side. */
@Controller
class ReturnRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Sheets sheets;
    private final Trees trees;
    private final Moves moves;
    private final Slips slips;
    private final Steps steps;
    private final Rights rights;

    ReturnRoutes(
            Frames frames,
            Presence presence,
            Sheets sheets,
            Trees trees,
            Moves moves,
            Slips slips,
            Steps steps,
            Rights rights) {
        this.frames = frames;
        this.presence = presence;
        this.sheets = sheets;
        this.trees = trees;
        this.moves = moves;
        this.slips = slips;
        this.steps = steps;
        this.rights = rights;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/return")
    ModelAndView sheet(@PathVariable long form, HttpServletRequest request) {
        var sheet = sheets.get(form);
        FormHead head = sheet.head();
        Optional<Slip> slip = slips.findLast(form);
        return Views.show(
                "review/return",
                new ReturnPage(
                        frames.frame(request, Wording.of("退回意见单", "Return sheet")),
                        head,
                        trees.tree().get(head.organisation()).name(),
                        moves.path(head).name(head.state()),
                        slip,
                        steps.list(form).reversed().stream()
                                .filter(step -> step.to() == State.RETURNED || step.to() == State.AMENDING)
                                .findFirst(),
                        slip.stream()
                                .flatMap(found -> found.items().stream())
                                .map(item -> new ReturnPage.Marked(item, now(item, sheet.of(Block.ROW))))
                                .toList(),
                        isOpen(head, presence.get(request))));
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping("/forms/{form}/return/{item}")
    String answer(
            @PathVariable long form, @PathVariable long item, @RequestParam String answer, HttpServletRequest request) {
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        boolean kept = slips.answer(form, item, answer, actor);
        Frames.flash(
                request,
                kept
                        ? Wording.of("已保存答复。", "The answer is kept.")
                        : Wording.of(
                                "没有保存：请填写答复内容；表已重新提交的，不能再改答复。",
                                "Not kept: write an answer; after resubmission it is closed."));
        return "redirect:/forms/" + form + "/return#item-" + item;
    }

    private boolean isOpen(FormHead head, Who who) {
        return head.state().stage() == State.Stage.WRITING && rights.may(who, Deed.FILL_FORM, head.id());
    }

    private static String now(ReturnItem item, List<Line> rows) {
        ReturnItem.Anchor anchor = item.draft().anchor();
        if (anchor.lineage().isEmpty()) {
            return anchor.text();
        }
        return rows.stream()
                .filter(line -> line.lineage().equals(anchor.lineage()))
                .findFirst()
                .map(line -> anchor.cell().map(line::text).orElseGet(() -> Prefilling.whole(line)))
                .orElse("（此行已删除）");
    }
}
