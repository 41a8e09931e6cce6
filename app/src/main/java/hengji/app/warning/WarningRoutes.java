package hengji.app.warning;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.monitoring.Watching;
import hengji.app.organisation.Trees;
import hengji.app.rectification.Rectifications;
import hengji.core.explain.Wording;
import hengji.core.monitoring.ExecutionLight;
import hengji.core.monitoring.FormLight;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.RowLight;
import hengji.core.monitoring.Streak;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of warnings. */
@Controller
class WarningRoutes {
    static final Obstacle DIFFERS = new Obstacle(
            Wording.of("这条预警刚被别人办理过，没有保存。", "Somebody has just acted on this warning; nothing was kept."),
            Wording.of("请看下面的最新情况，再决定怎么办。", "See below how it stands now."));

    private final Frames frames;
    private final Presence presence;
    private final Warnings warnings;
    private final WarningStore store;
    private final Issuing issuing;
    private final Visits visits;
    private final Watching watching;
    private final Rectifications rectifications;
    private final Forms forms;
    private final Trees trees;
    private final Clock clock;

    WarningRoutes(
            Frames frames,
            Presence presence,
            Warnings warnings,
            WarningStore store,
            Issuing issuing,
            Visits visits,
            Watching watching,
            Rectifications rectifications,
            Forms forms,
            Trees trees,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.warnings = warnings;
        this.store = store;
        this.issuing = issuing;
        this.visits = visits;
        this.watching = watching;
        this.rectifications = rectifications;
        this.forms = forms;
        this.trees = trees;
        this.clock = clock;
    }

    @Allow(Deed.WARN)
    @PostMapping("/forms/{form}/monitoring/{months}/warnings")
    String issue(
            @PathVariable long form,
            @PathVariable int months,
            @RequestParam(defaultValue = "") String due,
            HttpServletRequest request) {
        Acted acted = issuing.issue(form, months, Dates.find(due), presence.get(request), request.getRemoteAddr());
        return switch (acted) {
            case Acted.Done(Warned made) -> {
                Frames.flash(request, Wording.of("预警已发出，单位已收到通知。", "The warning was issued; the unit was told."));
                yield "redirect:" + made.link();
            }
            case Acted.Refused(List<Obstacle> obstacles) -> {
                Obstacle first = obstacles.getFirst();
                Frames.flash(request, first.reason().then(first.remedy()));
                yield "redirect:/forms/" + form + "/monitoring/" + months;
            }
            case Acted.Differs(Warned now) -> "redirect:" + now.link();
        };
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/warnings/{warning}")
    ModelAndView warning(@PathVariable long form, @PathVariable long warning, HttpServletRequest request) {
        return shown(get(form, warning), List.of(), Map.of(), request);
    }

    @Allow(Deed.MOVE_WARNING)
    @PostMapping("/forms/{form}/warnings/{warning}")
    ModelAndView act(
            @PathVariable long form,
            @PathVariable long warning,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        Act act = new SentAct(typed).act(form);
        return switch (warnings.act(form, warning, act, presence.get(request), request.getRemoteAddr())) {
            case Acted.Refused(List<Obstacle> obstacles) -> refused(get(form, warning), obstacles, typed, request);
            case Acted.Differs(Warned now) -> refused(now, List.of(DIFFERS), typed, request);
            case Acted.Done(Warned after) -> {
                Frames.flash(
                        request,
                        act.action()
                                .wording()
                                .then(Wording.of("：", ": "))
                                .then(after.state().wording()));
                yield new ModelAndView("redirect:" + after.link());
            }
        };
    }

    /** The money where it is red, and every red row. */
    private List<Wording> reasons(Warned warning) {
        FormLight light = watching.get(warning.form(), warning.months()).light();
        return Stream.concat(
                        Stream.of(light.execution())
                                .filter(money -> money.light() == Light.RED)
                                .map(ExecutionLight::sentence),
                        light.rows(Light.RED).stream().map(RowLight::sentence))
                .toList();
    }

    private Warned get(long form, long warning) {
        return warnings.find(form, warning).orElseThrow(NotThere::new);
    }

    private ModelAndView refused(
            Warned warning, List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        ModelAndView page = shown(warning, obstacles, typed, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(
            Warned warning, List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        FormHead head = forms.get(warning.form());
        Streak streak = visits.of(head);
        List<Wording> reasons = reasons(warning);
        WarningPage page = new WarningPage(
                frames.frame(request, Wording.of("监控预警", "Warning")),
                warning,
                head,
                trees.tree().get(warning.organisation()),
                warning.isOverdue(LocalDate.now(clock)),
                streak.callsForVisit() ? Frames.say(request).of(streak.sentence()) : "",
                store.steps(warning.id()),
                rectifications.from(warning.source()),
                warnings.open(warning, presence.get(request)).stream()
                        .map(action -> new WarningPage.Way(action, Warnings.needs(warning, action)))
                        .toList(),
                reasons,
                warning.period() + "监控：" + reasons.stream().map(Wording::zh).collect(Collectors.joining("；")) + "。",
                obstacles,
                typed);
        return Views.show("monitoring/warning", page);
    }
}
