package hengji.app.monitoring;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.core.explain.Wording;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of monitoring sheets. */
@Controller
class WatchRoutes {
    private static final String SHEET = "/forms/{form}/monitoring/{months}";
    private static final Kept.Done NOBODY = new Kept.Done(Optional.empty(), Map.of());

    private final WatchDesk desk;
    private final Watching watching;
    private final Forms forms;
    private final Presence presence;
    private final Clock clock;

    WatchRoutes(WatchDesk desk, Watching watching, Forms forms, Presence presence, Clock clock) {
        this.desk = desk;
        this.watching = watching;
        this.forms = forms;
        this.presence = presence;
        this.clock = clock;
    }

    /** Leads to the period that has ended last, or to the first of the year. */
    @Allow(Deed.SEE_FORM)
    @GetMapping("/forms/{form}/monitoring")
    String now(@PathVariable long form) {
        FormHead head = forms.get(form);
        LocalDate today = LocalDate.now(clock);
        List<Integer> all =
                watching.periods(head).stream().map(MonitoringPeriod::months).toList();
        int months = all.stream()
                .filter(month -> today.isAfter(
                        LocalDate.of(head.year(), month, 1).plusMonths(1).minusDays(1)))
                .max(Integer::compare)
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotThere::new);
        return "redirect:/forms/" + form + "/monitoring/" + months;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping(SHEET)
    ModelAndView sheet(@PathVariable long form, @PathVariable int months, HttpServletRequest request) {
        return Views.show("monitoring/sheet", desk.page(form, months, Optional.empty(), List.of(), NOBODY, request));
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping(SHEET)
    ModelAndView keep(@PathVariable long form, @PathVariable int months, HttpServletRequest request) {
        Filled filled = new Sent(request.getParameterMap()).filled();
        Kept kept = watching.keep(form, months, filled, presence.get(request), request.getRemoteAddr());
        if (kept instanceof Kept.Done done && done.isWhole() && request.getParameter("file") != null) {
            return answered(
                    watching.file(form, months, presence.get(request), request.getRemoteAddr()),
                    Wording.of("监控表已提交。", "The sheet was handed in."),
                    new Shown(form, months, Optional.empty()),
                    request);
        }
        return answered(kept, Wording.of("已保存。", "Saved."), new Shown(form, months, Optional.of(filled)), request);
    }

    @Allow(Deed.FILL_FORM)
    @PostMapping(SHEET + "/payments")
    ModelAndView pay(@PathVariable long form, @PathVariable int months, HttpServletRequest request) {
        return answered(
                watching.pay(form, months, presence.get(request), request.getRemoteAddr()),
                Wording.of("已取支付进度，请核对截至日期。", "Taken from the payment export; check its day."),
                new Shown(form, months, Optional.empty()),
                request);
    }

    @Allow(Deed.WARN)
    @PostMapping(SHEET + "/return")
    ModelAndView giveBack(
            @PathVariable long form,
            @PathVariable int months,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        return answered(
                watching.giveBack(form, months, reason, presence.get(request), request.getRemoteAddr()),
                Wording.of("已退回单位修改。", "Given back."),
                new Shown(form, months, Optional.empty()),
                request);
    }

    private record Shown(long form, int months, Optional<Filled> typed) {}

    private ModelAndView answered(Kept kept, Wording done, Shown shown, HttpServletRequest request) {
        return switch (kept) {
            case Kept.Refused(List<Obstacle> obstacles) ->
                with(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        desk.page(shown.form(), shown.months(), shown.typed(), obstacles, NOBODY, request));
            case Kept.Done others
            when !others.isWhole() ->
                with(
                        HttpStatus.CONFLICT,
                        desk.page(shown.form(), shown.months(), shown.typed(), List.of(), others, request));
            case Kept.Done _ -> {
                Frames.flash(request, done);
                yield new ModelAndView("redirect:/forms/" + shown.form() + "/monitoring/" + shown.months());
            }
        };
    }

    private static ModelAndView with(HttpStatus status, WatchPage page) {
        ModelAndView view = Views.show("monitoring/sheet", page);
        view.setStatus(status);
        return view;
    }
}
