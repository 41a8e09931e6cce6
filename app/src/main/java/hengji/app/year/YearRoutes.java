package hengji.app.year;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

@Controller
class YearRoutes {
    private final SetupHeads heads;
    private final FiscalYears years;
    private final Stages stages;
    private final Clock clock;

    YearRoutes(SetupHeads heads, FiscalYears years, Stages stages, Clock clock) {
        this.heads = heads;
        this.years = years;
        this.stages = stages;
        this.clock = clock;
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/setup/{region}/years")
    ModelAndView all(@PathVariable String region, HttpServletRequest request) {
        return page(request, region, Asked.NOTHING);
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/setup/{region}/years")
    ModelAndView open(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        return told(
                request,
                region,
                asked,
                years.open(region, (int) asked.number("year"), asked.text("pack"), heads.actor(request)),
                Wording.of("年度已建立。接着填写各阶段日期，再到“应报”确定谁报什么。", "The year is open; set its stages, then who files what."));
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/setup/{region}/years/{year}")
    ModelAndView change(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        if (years.find(region, year).isEmpty()) {
            throw new NotThere();
        }
        Asked asked = new Asked(fields, List.of());
        Actor actor = heads.actor(request);
        Optional<Wording> obstacle = switch (asked.text("change")) {
            case "pack" -> years.choose(region, year, asked.text("pack"), actor);
            case "close" -> close(region, year, asked, actor);
            case "reopen" -> {
                years.reopen(region, year, actor);
                yield Optional.empty();
            }
            default -> stages(region, year, asked, actor);
        };
        return told(request, region, asked, obstacle, Wording.of("已保存。", "Saved."));
    }

    private Optional<Wording> close(String region, int year, Asked asked, Actor actor) {
        int open = years.underWay(region, year);
        if (open > 0 && !asked.is("confirmed", "true")) {
            return Optional.of(Wording.of(
                    year + " 年度还有 " + open + " 张表没有办结。确认要关闭的，请勾选“仍然关闭”。",
                    open + " forms of " + year + " are not done; tick the box to close all the same."));
        }
        years.close(region, year, actor);
        return Optional.empty();
    }

    private Optional<Wording> stages(String region, int year, Asked asked, Actor actor) {
        List<StageDays> wanted = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            Optional<LocalDate> from = asked.day(stage.key() + "-from");
            Optional<LocalDate> to = asked.day(stage.key() + "-to");
            if (from.isPresent() != to.isPresent()
                    || from.filter(day -> day.isAfter(to.orElseThrow())).isPresent()) {
                return Optional.of(Wording.of(
                        "“" + stage.wording().zh() + "”的起止日期要同时填写，且止期不早于起期。",
                        "\"" + stage.wording().en() + "\" needs both days, the last not before the first."));
            }
            from.ifPresent(day -> wanted.add(new StageDays(stage, day, to.orElseThrow())));
        }
        stages.keep(region, year, wanted, actor);
        return Optional.empty();
    }

    private ModelAndView told(
            HttpServletRequest request, String region, Asked asked, Optional<Wording> obstacle, Wording done) {
        if (obstacle.isPresent()) {
            return page(request, region, asked.with(List.of(obstacle.get())));
        }
        Frames.flash(request, done);
        return new ModelAndView("redirect:" + Tab.YEARS.path(region));
    }

    private ModelAndView page(HttpServletRequest request, String region, Asked asked) {
        List<YearsPage.Row> rows = years.of(region).stream()
                .map(year ->
                        new YearsPage.Row(year, years.underWay(region, year.year()), stages.of(region, year.year())))
                .toList();
        int next = rows.stream()
                .mapToInt(row -> row.year().year() + 1)
                .max()
                .orElse(LocalDate.now(clock).getYear());
        ModelAndView shown = Views.show(
                "year/years", new YearsPage(heads.head(request, region, Tab.YEARS), rows, years.packs(), next, asked));
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
