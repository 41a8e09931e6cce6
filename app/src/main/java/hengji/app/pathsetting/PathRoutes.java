package hengji.app.pathsetting;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.core.explain.Wording;
import hengji.core.workflow.Configured;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
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
class PathRoutes {
    private static final Wording SAVED = Wording.of(
            "已保存，此后开始办理的表按新流程走；已在办理的表仍按原流程。", "Saved; forms already under way keep the path they began with.");

    private final SetupHeads heads;
    private final PathSettingsBook book;
    private final OfficeNames offices;

    PathRoutes(SetupHeads heads, PathSettingsBook book, OfficeNames offices) {
        this.heads = heads;
        this.book = book;
        this.offices = offices;
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/{region}/path")
    ModelAndView paths(@PathVariable String region, HttpServletRequest request) {
        return page(request, region, Asked.NOTHING);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/path")
    ModelAndView keep(
            @PathVariable String region,
            @RequestParam PathKind kind,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        return switch (book.keep(region, kind, wanted(kind, asked), heads.actor(request))) {
            case Configured.Accepted _ -> saved(request, region);
            case Configured.Refused(List<Wording> reasons) -> page(request, region, asked.with(reasons));
        };
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/offices")
    ModelAndView offices(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        for (Role role : Role.values()) {
            if (fields.containsKey(role.name())) {
                offices.rename(region, role, Wording.of(asked.text(role.name()), ""), heads.actor(request));
            }
        }
        return saved(request, region);
    }

    /** Steps in the order of their places; a blank or 0 leaves a step out. */
    static PathSettings wanted(PathKind kind, Asked asked) {
        List<State> steps = kind.steps().stream()
                .filter(step -> asked.number(step + "-place") > 0)
                .sorted(Comparator.comparingLong(step -> asked.number(step + "-place")))
                .toList();
        PathSettings wanted = new PathSettings(steps, Map.of(), Map.of());
        for (State step : steps) {
            String name = asked.text(step + "-name");
            if (!name.isEmpty()) {
                wanted = wanted.named(step, Wording.of(name, name));
            }
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(each -> asked.is(step + "-role", each.name()))
                    .findFirst();
            if (role.isPresent()) {
                wanted = wanted.doneBy(step, role.get());
            }
        }
        return wanted;
    }

    private ModelAndView saved(HttpServletRequest request, String region) {
        Frames.flash(request, SAVED);
        return new ModelAndView("redirect:" + Tab.PATH.path(region));
    }

    private ModelAndView page(HttpServletRequest request, String region, Asked asked) {
        PathPage page = new PathPage(
                heads.head(request, region, Tab.PATH),
                Arrays.stream(PathKind.values())
                        .map(kind -> book.path(region, kind))
                        .toList(),
                offices.of(region),
                asked);
        ModelAndView shown = Views.show("pathsetting/path", page);
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
