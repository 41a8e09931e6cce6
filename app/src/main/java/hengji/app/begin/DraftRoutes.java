package hengji.app.begin;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A draft as a whole: away with it, or the same for another unit. */
@Controller
class DraftRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Permissions permissions;
    private final Trees trees;
    private final Forms forms;
    private final Drafts drafts;

    DraftRoutes(Frames frames, Presence presence, Permissions permissions, Trees trees, Forms forms, Drafts drafts) {
        this.frames = frames;
        this.presence = presence;
        this.permissions = permissions;
        this.trees = trees;
        this.forms = forms;
        this.drafts = drafts;
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/{form}/remove")
    ModelAndView ask(HttpServletRequest request, @PathVariable long form) {
        FormHead head = forms.get(form);
        String trouble = drafts.obstacle(head).map(Frames.say(request)::of).orElse("");
        return Views.show(
                "begin/remove",
                new BeginPages.Draft(
                        frames.frame(request, Wording.of("删除草稿", "Remove a draft")),
                        head,
                        trees.tree().get(head.organisation()),
                        List.of(),
                        trouble));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/remove")
    String remove(HttpServletRequest request, @PathVariable long form) {
        Who who = presence.get(request);
        drafts.remove(form, Actor.of(who, request.getRemoteAddr())).ifPresent(obstacle -> {
            throw new NotNow(obstacle);
        });
        Frames.flash(request, Wording.of("草稿已删除，内容留存在操作日志中。", "The draft is removed; the journal keeps what it said."));
        return "redirect:/forms";
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/{form}/copy")
    ModelAndView choose(HttpServletRequest request, @PathVariable long form) {
        FormHead head = project(form);
        return Views.show(
                "begin/copy",
                new BeginPages.Draft(
                        frames.frame(request, Wording.of("复制项目表", "Copy a project's form")),
                        head,
                        trees.tree().get(head.organisation()),
                        bodies(request, head),
                        ""));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/copy")
    String copy(
            HttpServletRequest request,
            @PathVariable long form,
            @RequestParam long to,
            @RequestParam String code,
            @RequestParam String name) {
        FormHead head = project(form);
        Who who = presence.get(request);
        permissions.demand(who, Deed.KEEP_FORM, to, head.year());
        Wanted wanted = Wanted.of(to, head.year(), FormKind.PROJECT_TARGET, code, name);
        return BeginRoutes.to(drafts.copy(form, wanted, Actor.of(who, request.getRemoteAddr())), request);
    }

    private List<Organisation> bodies(HttpServletRequest request, FormHead head) {
        return permissions.reach(presence.get(request), Deed.KEEP_FORM).stream()
                .filter(body -> body.region().equals(head.region()))
                .toList();
    }

    private FormHead project(long form) {
        FormHead head = forms.get(form);
        if (head.kind() != FormKind.PROJECT_TARGET) {
            throw new NotThere();
        }
        return head;
    }
}
