package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Column;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.path.ReturnItem;
import hengji.app.path.Slips;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The review page of a form and what is written on it. */
@Controller
class ReviewRoutes {
    static final int EXPERT_DAYS = 10;

    private final Frames frames;
    private final Presence presence;
    private final ReviewDesk desk;
    private final Slips slips;
    private final Prefilling prefilling;
    private final Comments comments;
    private final Colleagues colleagues;
    private final Clock clock;

    ReviewRoutes(
            Frames frames,
            Presence presence,
            ReviewDesk desk,
            Slips slips,
            Prefilling prefilling,
            Comments comments,
            Colleagues colleagues,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.desk = desk;
        this.slips = slips;
        this.prefilling = prefilling;
        this.comments = comments;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Allow(Deed.SEE_REVIEW)
    @GetMapping("/forms/{form}/review")
    ModelAndView review(
            @PathVariable long form, @RequestParam(defaultValue = "") String all, HttpServletRequest request) {
        return Views.show(
                "review/review",
                desk.page(
                        form,
                        !all.isEmpty(),
                        presence.get(request),
                        frames.frame(request, Wording.of("审核", "Review"))));
    }

    /** Writes an item from a finding, or for a row; strikes one off. */
    @Allow(Deed.REVIEW_FORM)
    @PostMapping("/forms/{form}/review/items")
    String item(@PathVariable long form, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        Who who = presence.get(request);
        Actor actor = Actor.of(who, request.getRemoteAddr());
        if (typed.containsKey("strike")) {
            slips.strike(form, number(typed.getOrDefault("strike", "")), actor);
            return back(form, typed, "#slip");
        }
        Optional<ReturnItem.Draft> draft = typed.containsKey("finding")
                ? prefilling.from(form, (int) number(typed.getOrDefault("finding", "")))
                : free(form, typed);
        boolean written = draft.isPresent() && slips.write(form, draft.get(), actor);
        Frames.flash(
                request,
                written
                        ? Wording.of("已写入退回意见单：" + draft.get().anchor().place() + "。", "Written on the return sheet.")
                        : Wording.of(
                                "没有写入：请填写意见内容；表不在审核环节的，也不能写意见。",
                                "Nothing written: give the opinion; the form must be under review."));
        return back(form, typed, written ? anchor(draft.get()) : "");
    }

    @Allow(Deed.COMMENT_FORM)
    @PostMapping("/forms/{form}/review/comments")
    String comment(@PathVariable long form, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        String lineage = typed.getOrDefault("row", "");
        String text = typed.getOrDefault("opinion-" + lineage, "").strip();
        if (!text.isEmpty()) {
            comments.add(form, lineage, text, presence.get(request), request.getRemoteAddr());
            Frames.flash(request, Wording.of("已记下您的审阅意见。", "Your remark is kept."));
        }
        return back(form, typed, lineage.isEmpty() ? "" : "#" + lineage);
    }

    @Allow(Deed.REVIEW_FORM)
    @PostMapping("/forms/{form}/review/assignee")
    String assign(@PathVariable long form, @RequestParam long account, HttpServletRequest request) {
        boolean done = colleagues.assign(form, account, presence.get(request), request.getRemoteAddr());
        Frames.flash(
                request,
                done
                        ? Wording.of("已分派承办人。", "Assigned.")
                        : Wording.of("没有分派：请选择本地区的审核人员。", "Not assigned: choose a reviewer of the region."));
        return "redirect:/forms/" + form + "/review";
    }

    @Allow(Deed.REVIEW_FORM)
    @PostMapping("/forms/{form}/review/experts")
    String invite(
            @PathVariable long form,
            @RequestParam long account,
            @RequestParam Optional<LocalDate> until,
            HttpServletRequest request) {
        LocalDate day = until.orElseGet(() -> LocalDate.now(clock).plusDays(EXPERT_DAYS));
        boolean done = colleagues.invite(form, account, day, presence.get(request), request.getRemoteAddr());
        Frames.flash(
                request,
                done
                        ? Wording.of(
                                "已指派专家，" + day + " 前可以查看并提出意见。", "The expert may see and remark until " + day + ".")
                        : Wording.of("没有指派：请选择本地区的第三方机构或专家。", "Not invited: choose an expert of the region."));
        return "redirect:/forms/" + form + "/review";
    }

    private Optional<ReturnItem.Draft> free(long form, Map<String, String> typed) {
        String lineage = typed.getOrDefault("row", "");
        String opinion = typed.getOrDefault("opinion-" + lineage, "").strip();
        Optional<Column> cell = Column.find(typed.getOrDefault("cell-" + lineage, ""));
        return opinion.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReturnItem.Draft(
                        prefilling.at(form, lineage, cell),
                        "",
                        typed.getOrDefault("ground-" + lineage, "").strip(),
                        opinion,
                        ""));
    }

    private static String anchor(ReturnItem.Draft draft) {
        return draft.anchor().lineage().isEmpty()
                ? "#slip"
                : "#" + draft.anchor().lineage();
    }

    private static String back(long form, Map<String, String> typed, String anchor) {
        return "redirect:/forms/" + form + "/review"
                + (typed.getOrDefault("all", "").isEmpty() ? "" : "?all=1") + anchor;
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
