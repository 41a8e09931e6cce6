package hengji.app.remind;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.duty.Duty;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.frame.Views;
import hengji.app.year.FiscalYear;
import hengji.app.year.FiscalYears;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RemindRoutes {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Frames frames;
    private final Presence presence;
    private final Reminders reminders;
    private final FiscalYears years;
    private final Clock clock;

    RemindRoutes(Frames frames, Presence presence, Reminders reminders, FiscalYears years, Clock clock) {
        this.clock = clock;
        this.frames = frames;
        this.presence = presence;
        this.reminders = reminders;
        this.years = years;
    }

    @Allow(Deed.REMIND)
    @GetMapping("/remind")
    ModelAndView page(HttpServletRequest request) {
        Who who = presence.get(request);
        Reminders.Round round = round(request, who);
        List<Duty> owed = reminders.owed(who, round);
        Status status = status(request, owed);
        Reminder reminder = reminders.reminder(who, round, status);
        Say say = Frames.say(request);
        return Views.show(
                "remind/remind",
                new RemindPage(
                        frames.frame(request, Wording.of("催报", "Reminders")),
                        years.of(round.region()).stream().map(FiscalYear::year).toList(),
                        round.year(),
                        round.path().name(),
                        tabs(owed, status, say),
                        status.key(),
                        reminder.duties().isEmpty() ? "" : reminder.text(),
                        reminder.duties().stream().map(duty -> row(duty, say)).toList(),
                        query(round, status)));
    }

    @Allow(Deed.REMIND)
    @GetMapping("/remind/phones.xlsx")
    ResponseEntity<byte[]> phones(HttpServletRequest request) {
        Who who = presence.get(request);
        Reminders.Round round = round(request, who);
        List<Duty> owed = reminders.owed(who, round);
        Status status = status(request, owed);
        String name = "催报电话表-" + round.year() + "-" + status.wording().zh() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(PhoneList.xlsx(owed.stream().filter(status::holds).toList()));
    }

    @Allow(Deed.REMIND)
    @PostMapping("/remind")
    String tell(HttpServletRequest request) {
        Who who = presence.get(request);
        Reminders.Round round = round(request, who);
        Status status = status(request, reminders.owed(who, round));
        int told = reminders.tell(who, round, status, request.getRemoteAddr());
        Frames.flash(
                request,
                told == 0
                        ? Wording.of("这些单位还没有填报人账号，请用文字或电话催报。", "These units have no clerk yet; use the text or call.")
                        : Wording.of("已向 " + told + " 位填报人发送站内通知。", told + " clerks were notified."));
        return "redirect:/remind?" + query(round, status);
    }

    /** The round asked for; this or the last year's where nothing is said. */
    Reminders.Round round(HttpServletRequest request, Who who) {
        List<String> regions = reminders.regions(who);
        String region = Optional.ofNullable(request.getParameter("region"))
                .filter(regions::contains)
                .or(() -> regions.stream().findFirst())
                .orElseThrow(NotThere::new);
        PathKind path = Stream.of(PathKind.values())
                .filter(kind -> kind.name().equals(request.getParameter("path")))
                .findFirst()
                .orElse(PathKind.SELF_EVALUATION);
        return new Reminders.Round(region, year(request, region, who, path), path);
    }

    /** The year asked for, else the newest in which something is late, else the newest. */
    private int year(HttpServletRequest request, String region, Who who, PathKind path) {
        List<Integer> all = years.of(region).stream().map(FiscalYear::year).toList();
        return Optional.ofNullable(request.getParameter("year"))
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .or(() -> all.stream()
                        .filter(year -> isLate(who, region, year, path))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElseGet(() -> LocalDate.now(clock).getYear());
    }

    private boolean isLate(Who who, String region, int year, PathKind path) {
        return reminders.owed(who, new Reminders.Round(region, year, path)).stream()
                .anyMatch(Duty::isLate);
    }

    /** The status asked for, else the first that anybody is in. */
    static Status status(HttpServletRequest request, List<Duty> owed) {
        return Status.find(String.valueOf(request.getParameter("status")))
                .or(() -> Stream.of(Status.values())
                        .filter(status -> owed.stream().anyMatch(status::holds))
                        .findFirst())
                .orElse(Status.LATE);
    }

    private static List<RemindPage.Tab> tabs(List<Duty> owed, Status chosen, Say say) {
        return Stream.of(Status.values())
                .map(status -> new RemindPage.Tab(
                        status.key(),
                        say.of(status.wording()),
                        (int) owed.stream().filter(status::holds).count(),
                        status == chosen))
                .toList();
    }

    private static RemindPage.Row row(Duty duty, Say say) {
        return new RemindPage.Row(
                duty.body().name(),
                say.of(duty.path().wording())
                        + duty.project().map(project -> "：" + project.name()).orElse(""),
                say.of(duty.standing().wording()),
                duty.isLate(),
                duty.due().map(due -> Dates.day(say, due)).orElse(""),
                duty.body().contact(),
                duty.body().phone());
    }

    private static String query(Reminders.Round round, Status status) {
        return "region=" + round.region() + "&year=" + round.year() + "&path=" + round.path() + "&status="
                + status.key();
    }
}
