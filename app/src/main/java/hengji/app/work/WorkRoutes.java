package hengji.app.work;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WorkRoutes {
    private final Frames frames;
    private final Presence presence;
    private final WorkList work;
    private final Notices notices;
    private final Clock clock;

    WorkRoutes(Frames frames, Presence presence, WorkList work, Notices notices, Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.work = work;
        this.notices = notices;
        this.clock = clock;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/work")
    ModelAndView work(HttpServletRequest request) {
        Who who = presence.get(request);
        Say say = Frames.say(request);
        List<WorkPage.Item> items =
                work.of(who).stream().map(item -> shown(item, say)).toList();
        List<WorkPage.Told> told = notices.unread(who.id()).stream()
                .map(notice -> new WorkPage.Told(time(notice.at()), say.of(notice.text()), notice.link()))
                .toList();
        return Views.show("work/work", new WorkPage(frames.frame(request, Wording.of("待办", "My work")), items, told));
    }

    @Allow(Deed.BE_HERE)
    @PostMapping("/work/read")
    String read(HttpServletRequest request) {
        notices.read(presence.get(request).id());
        return "redirect:/work";
    }

    private static WorkPage.Item shown(WorkItem item, Say say) {
        LocalDate since = item.since();
        return new WorkPage.Item(
                item.form().year(),
                item.organisation().name(),
                name(item, say),
                say.of(item.step()),
                say.of(item.task()),
                item.link(),
                since.getYear() + "年" + since.getMonthValue() + "月" + since.getDayOfMonth() + "日",
                item.days(),
                item.isOld());
    }

    private static String name(WorkItem item, Say say) {
        String project = item.form().projectName();
        return say.of(item.form().path().wording()) + (project.isEmpty() ? "" : "：" + project);
    }

    private String time(Instant at) {
        ZonedDateTime local = at.atZone(clock.getZone());
        return local.getMonthValue() + "月" + local.getDayOfMonth() + "日 "
                + local.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
