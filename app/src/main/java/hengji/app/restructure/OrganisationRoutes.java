package hengji.app.restructure;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import hengji.app.setup.SetupHeads;
import hengji.app.setup.Tab;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
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
class OrganisationRoutes {
    private static final Wording DONE = Wording.of("已保存，原名称、编码和隶属关系留有记录。", "Saved; what was before stays on record.");
    private static final Wording NO_DAY = Wording.of("请填写日期。", "Give the day.");

    private final SetupHeads heads;
    private final OrganisationPages pages;
    private final Restructuring restructuring;
    private final Regions regions;
    private final Trees trees;

    OrganisationRoutes(
            SetupHeads heads, OrganisationPages pages, Restructuring restructuring, Regions regions, Trees trees) {
        this.heads = heads;
        this.pages = pages;
        this.restructuring = restructuring;
        this.regions = regions;
        this.trees = trees;
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/{region}/organisations")
    ModelAndView tree(
            @PathVariable String region,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean all,
            HttpServletRequest request) {
        return tree(request, region, search.strip(), all, Asked.NOTHING);
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/setup/organisations/{organisation}")
    ModelAndView one(@PathVariable long organisation, HttpServletRequest request) {
        return one(request, organisation, Asked.NOTHING);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/organisations")
    ModelAndView create(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        if (asked.day("from").isEmpty()) {
            return tree(request, region, "", false, asked.with(List.of(NO_DAY)));
        }
        NewBody wanted = new NewBody(
                region,
                asked.number("above"),
                asked.text("code"),
                asked.text("name"),
                kind(asked),
                asked.text("contact"),
                asked.text("phone"),
                asked.day("from").orElseThrow());
        return switch (restructuring.create(wanted, heads.actor(request))) {
            case Restructured.Done(long id) -> {
                Frames.flash(request, Wording.of("已新建“" + wanted.name() + "”。", "Made."));
                yield new ModelAndView("redirect:/setup/organisations/" + id);
            }
            case Restructured.Refused(var reasons) -> tree(request, region, "", false, asked.with(reasons));
        };
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/organisations/{organisation}")
    ModelAndView change(
            @PathVariable long organisation, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        Actor actor = heads.actor(request);
        if (asked.is("change", "reach")) {
            restructuring.reach(organisation, asked.text("contact"), asked.text("phone"), actor);
            return back(request, organisation);
        }
        return asked.day("on")
                .map(day -> changed(organisation, asked, day, actor))
                .map(answer -> switch (answer) {
                    case Restructured.Done(long id) -> back(request, id);
                    case Restructured.Refused(var reasons) -> one(request, organisation, asked.with(reasons));
                })
                .orElseGet(() -> one(request, organisation, asked.with(List.of(NO_DAY))));
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/name")
    ModelAndView name(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        Regions.Region wanted = new Regions.Region(asked.text("code"), asked.text("name"));
        return regions.rename(region, wanted, heads.actor(request))
                .map(reason -> tree(request, region, "", false, asked.with(List.of(reason))))
                .orElseGet(() -> new ModelAndView("redirect:" + Tab.ORGANISATIONS.path(wanted.code())));
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/setup/{region}/below")
    ModelAndView below(
            @PathVariable String region, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        Asked asked = new Asked(fields, List.of());
        Regions.Region wanted = new Regions.Region(asked.text("code"), asked.text("name"));
        return regions.add(region, wanted, heads.actor(request))
                .map(reason -> tree(request, region, "", false, asked.with(List.of(reason))))
                .orElseGet(() -> new ModelAndView("redirect:" + Tab.ORGANISATIONS.path(region)));
    }

    private Restructured changed(long organisation, Asked asked, LocalDate day, Actor actor) {
        Ground ground = new Ground(day, asked.text("reason"), asked.text("document"));
        return switch (asked.text("change")) {
            case "rename" -> restructuring.rename(organisation, asked.text("code"), asked.text("name"), ground, actor);
            case "move" -> restructuring.move(organisation, asked.number("above"), ground, actor);
            case "merge" -> restructuring.merge(organisation, asked.number("into"), ground, actor);
            case "dissolve" -> restructuring.dissolve(organisation, ground, actor);
            default -> new Restructured.Refused(List.of(Wording.of("没有这种变更。", "There is no such change.")));
        };
    }

    private static Organisation.Kind kind(Asked asked) {
        return Arrays.stream(Organisation.Kind.values())
                .filter(kind -> asked.is("kind", kind.name()))
                .findFirst()
                .orElse(Organisation.Kind.UNIT);
    }

    private ModelAndView back(HttpServletRequest request, long organisation) {
        Frames.flash(request, DONE);
        return new ModelAndView("redirect:/setup/organisations/" + organisation);
    }

    private ModelAndView tree(HttpServletRequest request, String region, String search, boolean all, Asked asked) {
        SetupHead head = heads.head(request, region, Tab.ORGANISATIONS);
        return shown("restructure/organisations", pages.tree(head, search, all, asked), asked);
    }

    private ModelAndView one(HttpServletRequest request, long organisation, Asked asked) {
        Organisation body = trees.tree().get(organisation);
        SetupHead head = heads.head(request, body.region(), Tab.ORGANISATIONS);
        return shown("restructure/organisation", pages.one(head, body, asked), asked);
    }

    private static ModelAndView shown(String template, Object page, Asked asked) {
        ModelAndView shown = Views.show(template, page);
        if (!asked.wrong().isEmpty()) {
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shown;
    }
}
