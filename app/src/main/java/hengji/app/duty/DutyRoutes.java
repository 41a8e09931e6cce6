package hengji.app.duty;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.app.year.FiscalYear;
import hengji.app.year.FiscalYears;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DutyRoutes {
    private static final Wording SAVED = Wording.of("已保存，应报清单随之更新。", "Saved; the list follows.");
    private static final Wording CLOSED = Wording.of("年度已关闭，不能再改应报。", "The year is closed.");
    static final Wording INCOMPLETE =
            Wording.of("请选择机构，写明原因；延期的请填新的期限。", "Choose a body, say why, and give the new last day.");

    private final SetupHeads heads;
    private final DutyBook book;
    private final Duties duties;
    private final FiscalYears years;
    private final Trees trees;

    DutyRoutes(SetupHeads heads, DutyBook book, Duties duties, FiscalYears years, Trees trees) {
        this.heads = heads;
        this.book = book;
        this.duties = duties;
        this.years = years;
        this.trees = trees;
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/setup/{region}/duties")
    String newest(@PathVariable String region) {
        return "redirect:" + Tab.DUTIES.path(region) + "/"
                + years.of(region).stream().findFirst().map(FiscalYear::year).orElse(0);
    }

    @Allow(Deed.RUN_YEAR)
    @GetMapping("/setup/{region}/duties/{year}")
    ModelAndView year(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(defaultValue = "TARGET") PathKind path,
            HttpServletRequest request) {
        return page(request, region, year, path, Asked.NOTHING);
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/setup/{region}/duties/{year}")
    ModelAndView rules(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        demandOpen(years.find(region, year).orElseThrow(NotThere::new));
        Asked asked = new Asked(fields, List.of());
        List<DutyRule> wanted = DutyChoices.ALL.stream()
                .filter(choice -> asked.is(DutyChoices.key(choice), "on"))
                .map(choice -> chosen(choice, asked))
                .toList();
        book.keep(region, year, wanted, heads.actor(request));
        return back(request, region, year, asked);
    }

    @Allow(Deed.RUN_YEAR)
    @PostMapping("/setup/{region}/duties/{year}/exceptions")
    ModelAndView except(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        demandOpen(years.find(region, year).orElseThrow(NotThere::new));
        Asked asked = new Asked(fields, List.of());
        PathKind path = path(asked);
        boolean excused = asked.is("say", "excused");
        Optional<Organisation> body = trees.tree()
                .find(asked.number("body"))
                .filter(found -> found.region().equals(region));
        Actor actor = heads.actor(request);
        if (body.isPresent() && asked.is("say", "restore")) {
            book.restore(exception(body.get(), year, path, asked, true), actor);
        } else if (body.isEmpty()
                || asked.text("reason").isEmpty()
                || (!excused && asked.day("due").isEmpty())) {
            return page(request, region, year, path, asked.with(List.of(INCOMPLETE)));
        } else {
            book.except(exception(body.get(), year, path, asked, excused), actor);
        }
        return back(request, region, year, asked);
    }

    private static DutyException exception(Organisation body, int year, PathKind path, Asked asked, boolean excused) {
        return new DutyException(
                body.id(),
                year,
                path,
                asked.text("project"),
                excused,
                excused ? Optional.empty() : asked.day("due"),
                asked.text("reason"));
    }

    private static DutyRule chosen(DutyRule choice, Asked asked) {
        DutyScope scope = Arrays.stream(DutyScope.values())
                .filter(each -> asked.is(DutyChoices.key(choice) + "-scope", each.name()))
                .findFirst()
                .orElse(choice.scope());
        return new DutyRule(
                choice.path(), choice.kind(), choice.bodies(), scope, asked.day(DutyChoices.key(choice) + "-due"));
    }

    private static PathKind path(Asked asked) {
        return asked.is("path", PathKind.SELF_EVALUATION.name()) ? PathKind.SELF_EVALUATION : PathKind.TARGET;
    }

    static void demandOpen(FiscalYear year) {
        if (!year.open()) {
            throw new NotNow(CLOSED);
        }
    }

    private ModelAndView back(HttpServletRequest request, String region, int year, Asked asked) {
        Frames.flash(request, SAVED);
        return new ModelAndView("redirect:" + Tab.DUTIES.path(region) + "/" + year + "?path=" + path(asked));
    }

    private ModelAndView page(HttpServletRequest request, String region, int year, PathKind path, Asked asked) {
        List<Duty> all = duties.of(region, year).stream()
                .filter(duty -> duty.path() == path)
                .toList();
        DutiesPage page = new DutiesPage(
                heads.head(request, region, Tab.DUTIES),
                years.of(region).stream().map(FiscalYear::year).toList(),
                year,
                years.find(region, year).filter(FiscalYear::open).isPresent(),
                path,
                book.rules(region, year),
                all,
                all.stream()
                        .map(Duty::standing)
                        .collect(Collectors.groupingBy(
                                Function.identity(), () -> new EnumMap<>(Standing.class), Collectors.counting())),
                book.exceptions(region, year),
                trees.tree().all().stream()
                        .filter(body -> body.region().equals(region))
                        .toList(),
                asked);
        ModelAndView shown = Views.show("duty/duties", page);
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
