package hengji.app.intake;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.app.begin.Begun;
import hengji.app.begin.Wanted;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A new form from a file. */
@Controller
class IntakeRoutes {
    private static final Wording TITLE = Wording.of("从文件导入", "From a file");

    private final Frames frames;
    private final Presence presence;
    private final Trees trees;
    private final Intakes intakes;
    private final IntakeReading reading;
    private final Previews previews;
    private final Moved moved;
    private final TakingIn taking;

    IntakeRoutes(
            Frames frames,
            Presence presence,
            Trees trees,
            Intakes intakes,
            IntakeReading reading,
            Previews previews,
            Moved moved,
            TakingIn taking) {
        this.frames = frames;
        this.presence = presence;
        this.trees = trees;
        this.intakes = intakes;
        this.reading = reading;
        this.previews = previews;
        this.moved = moved;
        this.taking = taking;
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/new/{organisation}/{year}/file")
    String upload(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam MultipartFile file) {
        Wanted wanted = Wanted.of(organisation, year, kind, code, name);
        long intake = intakes.receive(wanted, 0, Uploads.of(file), actor(request));
        reading.order(intake);
        return "redirect:" + path(organisation, year, intake);
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/new/{organisation}/{year}/file/{intake}")
    ModelAndView look(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long intake,
            @RequestParam(defaultValue = "0") int place,
            @RequestParam(defaultValue = "false") boolean carry) {
        Intake found = previews.get(intake, organisation, year);
        Organisation body = trees.tree().get(organisation);
        String path = path(organisation, year, intake);
        if (found.forms().isEmpty()) {
            return Views.show(
                    "intake/waiting",
                    new IntakePages.Waiting(
                            frames.frame(request, TITLE),
                            path,
                            "/forms/new/" + organisation + "/" + year,
                            found,
                            body));
        }
        return Views.show(
                "intake/preview",
                new IntakePages.Preview(
                        frames.frame(request, TITLE),
                        path,
                        found,
                        body,
                        place,
                        previews.shown(found, place),
                        previews.doubts(found, place, Frames.say(request)),
                        moved.find(found, place),
                        carry));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/new/{organisation}/{year}/file/{intake}")
    String take(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long intake,
            @RequestParam(defaultValue = "0") int place,
            @RequestParam(defaultValue = "false") boolean carry,
            @RequestParam(defaultValue = "take") String step) {
        Intake found = previews.get(intake, organisation, year);
        if (step.equals("drop")) {
            intakes.drop(found, actor(request));
            Frames.flash(request, Wording.of("没有导入，上传的文件已留存。", "Nothing was taken; the file is kept."));
            return "redirect:/forms/new";
        }
        return begun(request, taking.begin(Previews.read(found), place, carry, actor(request)));
    }

    private static String begun(HttpServletRequest request, Begun begun) {
        return switch (begun) {
            case Begun.Made made -> {
                Optional<Wording> first = made.notes().stream().findFirst();
                Frames.flash(
                        request,
                        first.map(note -> Wording.of(
                                        "已导入；部分文字过长：" + note.zh(), "Taken in; some texts were too long: " + note.en()))
                                .orElse(Wording.of("已导入，请核对并填写。", "Taken in; check it and fill it in.")));
                yield "redirect:/forms/" + made.form();
            }
            case Begun.Exists there -> {
                Frames.flash(request, there.wording());
                yield "redirect:/forms/" + there.form();
            }
            case Begun.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }

    private static String path(long organisation, int year, long intake) {
        return "/forms/new/" + organisation + "/" + year + "/file/" + intake;
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
