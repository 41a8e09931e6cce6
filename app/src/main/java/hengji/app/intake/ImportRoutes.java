package hengji.app.intake;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.begin.Wanted;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A file beside a draft: only what is ticked is taken. */
@Controller
class ImportRoutes {
    private static final Wording TITLE = Wording.of("导入到这张表", "Import into this form");

    private final Frames frames;
    private final Presence presence;
    private final Trees trees;
    private final Forms forms;
    private final Intakes intakes;
    private final IntakeReading reading;
    private final Previews previews;
    private final TakingIn taking;

    ImportRoutes(
            Frames frames,
            Presence presence,
            Trees trees,
            Forms forms,
            Intakes intakes,
            IntakeReading reading,
            Previews previews,
            TakingIn taking) {
        this.frames = frames;
        this.presence = presence;
        this.trees = trees;
        this.forms = forms;
        this.intakes = intakes;
        this.reading = reading;
        this.previews = previews;
        this.taking = taking;
    }

    /** For whom and what a draft's upload is. */
    static Wanted wanted(FormHead head) {
        return new Wanted(head.organisation(), head.year(), head.kind(), head.projectCode(), head.projectName());
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/{form}/import")
    ModelAndView choose(HttpServletRequest request, @PathVariable long form) {
        FormHead head = forms.get(form);
        return Views.show(
                "intake/choose",
                new IntakePages.Choose(
                        frames.frame(request, TITLE), head, trees.tree().get(head.organisation())));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/import")
    String upload(HttpServletRequest request, @PathVariable long form, @RequestParam MultipartFile file) {
        long intake = intakes.receive(wanted(forms.get(form)), form, Uploads.of(file), actor(request));
        reading.order(intake);
        return "redirect:" + path(form, intake);
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/{form}/import/{intake}")
    ModelAndView look(
            HttpServletRequest request,
            @PathVariable long form,
            @PathVariable long intake,
            @RequestParam(defaultValue = "0") int place) {
        Intake found = previews.get(intake, form);
        FormHead head = forms.get(form);
        Organisation body = trees.tree().get(head.organisation());
        if (found.forms().isEmpty()) {
            return Views.show(
                    "intake/waiting",
                    new IntakePages.Waiting(
                            frames.frame(request, TITLE),
                            path(form, intake),
                            "/forms/" + form + "/import",
                            found,
                            body));
        }
        return Views.show(
                "intake/compare",
                new IntakePages.Compare(
                        frames.frame(request, TITLE),
                        path(form, intake),
                        found,
                        head,
                        body,
                        place,
                        previews.shown(found, place),
                        taking.differences(found, place)));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/{form}/import/{intake}")
    String take(
            HttpServletRequest request,
            @PathVariable long form,
            @PathVariable long intake,
            @RequestParam(defaultValue = "0") int place,
            @RequestParam(required = false, defaultValue = "") List<String> take) {
        Intake read = Previews.read(previews.get(intake, form));
        TakingIn.Taken taken = taking.take(read, place, Set.copyOf(take), actor(request));
        Frames.flash(request, told(taken));
        return "redirect:/forms/" + form;
    }

    private static Wording told(TakingIn.Taken taken) {
        String zh = "已取入 " + taken.cells() + " 格、新增 " + taken.lines() + " 行，其余内容没有动。";
        String en = taken.cells() + " cells and " + taken.lines() + " lines taken; nothing else was touched.";
        return taken.refused().isEmpty()
                ? Wording.of(zh, en)
                : Wording.of(
                        zh + "另有 " + taken.refused().size() + " 处未取入："
                                + taken.refused().getFirst().zh(),
                        en + " Not taken: " + taken.refused().getFirst().en());
    }

    private static String path(long form, long intake) {
        return "/forms/" + form + "/import/" + intake;
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
