package hengji.app.begin;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.rectification.Rectifications;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BeginRoutes {
    private static final Wording TITLE = Wording.of("新建目标", "Begin a target");

    private final Frames frames;
    private final Presence presence;
    private final Permissions permissions;
    private final Trees trees;
    private final Forms forms;
    private final Beginnings beginnings;
    private final LastYears lastYears;
    private final List<Arrivals> arrivals;
    private final Rectifications rectifications;
    private final Clock clock;

    BeginRoutes(
            Frames frames,
            Presence presence,
            Permissions permissions,
            Trees trees,
            Forms forms,
            Beginnings beginnings,
            LastYears lastYears,
            List<Arrivals> arrivals,
            Rectifications rectifications,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.permissions = permissions;
        this.trees = trees;
        this.forms = forms;
        this.beginnings = beginnings;
        this.lastYears = lastYears;
        this.arrivals = arrivals;
        this.rectifications = rectifications;
        this.clock = clock;
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/new")
    ModelAndView choose(
            HttpServletRequest request,
            @RequestParam(defaultValue = "0") long organisation,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "DEPARTMENT_TARGET") FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String go) {
        int next = LocalDate.now(clock).getYear() + 1;
        List<Organisation> bodies = permissions.reach(presence.get(request), Deed.KEEP_FORM);
        Wanted chosen = Wanted.of(organisation, year == 0 ? next : year, kind, code, name);
        Optional<Wording> flaw = go.isEmpty() ? Optional.empty() : chosen.flaw();
        if (!go.isEmpty() && flaw.isEmpty()) {
            return new ModelAndView("redirect:" + path(chosen) + chosen.query());
        }
        List<Integer> years = IntStream.rangeClosed(next - 2, next + 1).boxed().toList();
        return Views.show(
                "begin/choose",
                new BeginPages.Choose(
                        frames.frame(request, TITLE),
                        bodies,
                        years,
                        chosen,
                        flaw.map(Frames.say(request)::of).orElse("")));
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/new/{organisation}/{year}")
    ModelAndView ways(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam(defaultValue = "DEPARTMENT_TARGET") FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name) {
        Wanted wanted = sound(Wanted.of(organisation, year, kind, code, name));
        return Views.show(
                "begin/ways",
                new BeginPages.Ways(
                        frames.frame(request, TITLE),
                        path(wanted),
                        wanted,
                        trees.tree().get(organisation),
                        forms.find(organisation, year, PathKind.TARGET, wanted.projectCode()),
                        lastYears.find(wanted),
                        arrivals.stream()
                                .flatMap(each -> each.awaiting(wanted).stream())
                                .toList(),
                        rectifications.of(organisation).stream()
                                .filter(matter -> matter.isOpen() && matter.year() < year)
                                .toList()));
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/new/{organisation}/{year}/empty")
    String empty(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean common) {
        Wanted wanted = Wanted.of(organisation, year, kind, code, name);
        Actor actor = actor(request);
        return to(common ? beginnings.bare(wanted, actor) : beginnings.empty(wanted, actor), request);
    }

    @Allow(Deed.KEEP_FORM)
    @GetMapping("/forms/new/{organisation}/{year}/last")
    ModelAndView last(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam(defaultValue = "DEPARTMENT_TARGET") FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name) {
        return carried(request, Wanted.of(organisation, year, kind, code, name), Map.of());
    }

    @Allow(Deed.KEEP_FORM)
    @PostMapping("/forms/new/{organisation}/{year}/last")
    ModelAndView carry(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestParam FormKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "look") String step) {
        Wanted wanted = Wanted.of(organisation, year, kind, code, name);
        Map<String, String> typed = typed(request);
        if (!step.equals("begin")) {
            return carried(request, wanted, typed);
        }
        FormHead last = lastYears.find(wanted).orElseThrow(NotThere::new);
        return new ModelAndView(to(lastYears.begin(last, wanted, typed, actor(request)), request));
    }

    private ModelAndView carried(HttpServletRequest request, Wanted wanted, Map<String, String> typed) {
        FormHead last = lastYears.find(sound(wanted)).orElseThrow(NotThere::new);
        return Views.show(
                "begin/carry",
                new BeginPages.Carry(
                        frames.frame(request, TITLE),
                        path(wanted),
                        wanted,
                        trees.tree().get(wanted.organisation()),
                        last,
                        lastYears.preview(last, wanted, typed),
                        typed));
    }

    /** The pairs of what stands there and what shall, as the page's fields come. */
    private static Map<String, String> typed(HttpServletRequest request) {
        String[] what = Optional.ofNullable(request.getParameterValues("what")).orElse(new String[0]);
        String[] to = Optional.ofNullable(request.getParameterValues("to")).orElse(new String[0]);
        Map<String, String> typed = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(what.length, to.length); at++) {
            if (!to[at].isBlank()) {
                typed.put(what[at], to[at].strip());
            }
        }
        return typed;
    }

    private static Wanted sound(Wanted wanted) {
        wanted.flaw().ifPresent(flaw -> {
            throw new NotNow(flaw);
        });
        return wanted;
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }

    static String to(Begun begun, HttpServletRequest request) {
        return switch (begun) {
            case Begun.Made(long form, List<Wording> notes) -> {
                Frames.flash(request, made(notes));
                yield "redirect:/forms/" + form;
            }
            case Begun.Exists there -> {
                Frames.flash(request, there.wording());
                yield "redirect:/forms/" + there.form();
            }
            case Begun.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }

    private static Wording made(List<Wording> notes) {
        return notes.isEmpty()
                ? Wording.of("目标表已建立，请核对并填写。", "The form was begun; check it and fill it in.")
                : Wording.of(
                        "目标表已建立；有 " + notes.size() + " 处文字过长，未全部录入："
                                + notes.getFirst().zh(),
                        "The form was begun; " + notes.size() + " texts were too long: "
                                + notes.getFirst().en());
    }

    private static String path(Wanted wanted) {
        return "/forms/new/" + wanted.organisation() + "/" + wanted.year();
    }
}
