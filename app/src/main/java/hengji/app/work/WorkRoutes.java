package hengji.app.work;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WorkRoutes {
    private static final Wording TITLE = Wording.of("待办", "My work");

    private final Frames frames;
    private final Presence presence;
    private final WorkList work;
    private final Notices notices;

    WorkRoutes(Frames frames, Presence presence, WorkList work, Notices notices) {
        this.frames = frames;
        this.presence = presence;
        this.work = work;
        this.notices = notices;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/work")
    ModelAndView work(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") String year,
            @RequestParam(defaultValue = "0") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean late) {
        Who who = presence.get(request);
        Say say = Frames.say(request);
        WorkChoice choice = new WorkChoice((int) number(year), number(unit), Kind.find(kind), late);
        List<WorkItem> all = work.of(who);
        WorkShown shown = new WorkShown(say, choice);
        return Views.show(
                "work/work",
                new WorkPage(
                        frames.frame(request, TITLE),
                        WorkShown.counts(all),
                        shown.choices(all),
                        shown.years(choice.of(all)),
                        told(who, say)));
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/work/read")
    String read(HttpServletRequest request) {
        notices.read(presence.get(request).id());
        return "redirect:/work";
    }

    private List<WorkPage.Told> told(Who who, Say say) {
        return notices.unread(who.id()).stream()
                .map(notice -> new WorkPage.Told(Dates.moment(say, notice.at()), say.of(notice.text()), notice.link()))
                .toList();
    }

    /** A number from an address; what is none counts as nought, for all. */
    static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
