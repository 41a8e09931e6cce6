package hengji.app.year;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class CalendarRoutes {
    private static final Wording NO_DAY = Wording.of("请填写日期，止日不早于起日，一次最多 31 天。", "Give the days, 31 at most.");
    private static final int MOST_DAYS = 31;

    private final SetupHeads heads;
    private final Calendar calendar;
    private final Clock clock;

    CalendarRoutes(SetupHeads heads, Calendar calendar, Clock clock) {
        this.heads = heads;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/setup/{region}/calendar")
    ModelAndView days(
            @PathVariable String region, @RequestParam(defaultValue = "0") int of, HttpServletRequest request) {
        if (of != 0 && !FiscalYears.isYear(of)) {
            throw new NotThere();
        }
        return page(request, region, of == 0 ? LocalDate.now(clock).getYear() : of, Asked.NOTHING);
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/setup/{region}/calendar")
    ModelAndView say(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        LocalDate today = LocalDate.now(clock);
        LocalDate first = asked.day("from").orElse(LocalDate.MIN);
        LocalDate last = asked.day("to").orElse(first);
        if (!isSpan(first, last)) {
            return page(request, region, today.getYear(), asked.with(List.of(NO_DAY)));
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> keep(region, day, asked, request));
        Frames.flash(request, Wording.of("已保存，办理期限随之重新计算。", "Saved; terms count by it from now on."));
        return new ModelAndView("redirect:" + Tab.CALENDAR.path(region) + "?of=" + first.getYear());
    }

    private static boolean isSpan(LocalDate first, LocalDate last) {
        return FiscalYears.isYear(first.getYear())
                && !last.isBefore(first)
                && !last.isAfter(first.plusDays(MOST_DAYS - 1L));
    }

    private void keep(String region, LocalDate day, Asked asked, HttpServletRequest request) {
        if (asked.is("say", "usual")) {
            calendar.forget(region, day, heads.actor(request));
        } else {
            calendar.say(region, day, asked.is("say", "work"), asked.text("note"), heads.actor(request));
        }
    }

    private ModelAndView page(HttpServletRequest request, String region, int year, Asked asked) {
        Workdays workdays = calendar.of(region);
        long count = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(workdays::isWorkday)
                .count();
        ModelAndView shown = Views.show(
                "year/calendar",
                new CalendarPage(
                        heads.head(request, region, Tab.CALENDAR), year, calendar.special(region, year), count, asked));
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
