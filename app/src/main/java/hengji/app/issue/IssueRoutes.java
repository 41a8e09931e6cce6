package hengji.app.issue;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class IssueRoutes {
    private static final Wording TITLE = Wording.of("共性指标", "Common indicators");
    private static final Wording CHANGED = Wording.of(
            "别人刚改过这套指标，您写的还在下面，没有保存；请另开一页核对后再保存。",
            "Somebody changed this set meanwhile. Yours is below, not kept; compare, then keep it.");

    private final Frames frames;
    private final Presence presence;
    private final Permissions permissions;
    private final Trees trees;
    private final CommonSets sets;
    private final Issuing issuing;
    private final IssueDesk desk;
    private final Clock clock;

    IssueRoutes(
            Frames frames,
            Presence presence,
            Permissions permissions,
            Trees trees,
            CommonSets sets,
            Issuing issuing,
            IssueDesk desk,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.permissions = permissions;
        this.trees = trees;
        this.sets = sets;
        this.issuing = issuing;
        this.desk = desk;
        this.clock = clock;
    }

    @Allow(Deed.ISSUE_COMMON)
    @GetMapping("/common")
    ModelAndView list(HttpServletRequest request) {
        List<Organisation> reach = permissions.reach(presence.get(request), Deed.ISSUE_COMMON);
        int next = LocalDate.now(clock).getYear() + 1;
        return Views.show(
                "issue/sets",
                new IssuePages.Sets(
                        frames.frame(request, TITLE),
                        sets.list(reach.stream().map(Organisation::id).toList()),
                        reach.stream().collect(Collectors.toMap(Organisation::id, Function.identity())),
                        reach.stream()
                                .filter(body -> body.kind() != Organisation.Kind.UNIT)
                                .toList(),
                        IntStream.rangeClosed(next - 2, next + 1).boxed().toList()));
    }

    /** A plain form cannot put what was chosen into its address: sent on to where the rights are asked. */
    @Allow(Deed.ISSUE_COMMON)
    @PostMapping("/common")
    String start(
            HttpServletRequest request,
            @RequestParam long organisation,
            @RequestParam int year,
            @RequestParam FormKind kind,
            @RequestParam String name) {
        permissions.demand(presence.get(request), Deed.ISSUE_COMMON, organisation, year);
        String region = trees.tree().get(organisation).region();
        long set = sets.start(new CommonSets.Started(region, organisation, year, kind, name), actor(request));
        return "redirect:/common/" + organisation + "/" + year + "/" + set;
    }

    @Allow(Deed.ISSUE_COMMON)
    @GetMapping("/common/{organisation}/{year}/{set}")
    ModelAndView one(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long set) {
        CommonSet found = desk.get(set, organisation, year);
        return page(request, found, sets.rows(set), "");
    }

    @Allow(Deed.ISSUE_COMMON)
    @PostMapping("/common/{organisation}/{year}/{set}/rows")
    ModelAndView keep(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long set,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String paste) {
        CommonSet found = desk.get(set, organisation, year);
        List<Line> rows = new ArrayList<>(typed(request));
        rows.addAll(IssueDesk.pasted(paste));
        Optional<Wording> tooLong = IssueDesk.tooLong(rows);
        if (tooLong.isPresent()) {
            return page(request, found, rows, Frames.say(request).of(tooLong.get()));
        }
        if (!sets.keep(found, revision, rows, actor(request))) {
            return page(request, found, rows, Frames.say(request).of(CHANGED));
        }
        Frames.flash(
                request, Wording.of("已保存 " + rows.size() + " 行；还没有下发。", rows.size() + " rows kept, not issued yet."));
        return new ModelAndView("redirect:/common/" + organisation + "/" + year + "/" + set);
    }

    @Allow(Deed.ISSUE_COMMON)
    @PostMapping("/common/{organisation}/{year}/{set}/issue")
    String issue(
            HttpServletRequest request,
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long set,
            @RequestParam(defaultValue = "") List<Long> unit) {
        CommonSet found = desk.get(set, organisation, year);
        issuing.obstacles(found).stream().findFirst().ifPresent(obstacle -> {
            throw new NotNow(obstacle);
        });
        List<Arrival> arrivals = issuing.issue(found, desk.allowed(found, unit), actor(request));
        Frames.flash(request, told(arrivals));
        return "redirect:/common/" + organisation + "/" + year + "/" + set;
    }

    private static Wording told(List<Arrival> arrivals) {
        Map<Arrival.State, Long> counts =
                arrivals.stream().collect(Collectors.groupingBy(Arrival::state, Collectors.counting()));
        long arrived = counts.getOrDefault(Arrival.State.ARRIVED, 0L);
        long waiting = counts.getOrDefault(Arrival.State.WAITING, 0L);
        long held = counts.getOrDefault(Arrival.State.HELD, 0L);
        return Wording.of(
                "已下发：到达 " + arrived + " 个单位，待建表 " + waiting + " 个，已报送未改动 " + held + " 个。",
                "Issued: " + arrived + " arrived, " + waiting + " wait for a form, " + held + " are under way.");
    }

    private ModelAndView page(HttpServletRequest request, CommonSet set, List<Line> rows, String trouble) {
        return Views.show(
                "issue/set",
                new IssuePages.OneSet(
                        frames.frame(request, TITLE),
                        set,
                        trees.tree().get(set.organisation()),
                        rows,
                        issuing.obstacles(set).stream()
                                .map(Frames.say(request)::of)
                                .toList(),
                        desk.targets(set),
                        trouble));
    }

    /** The rows of the page's table: one value for each row under each column's name. */
    private static List<Line> typed(HttpServletRequest request) {
        String[] lineages = values(request, "lineage");
        List<Line> rows = new ArrayList<>();
        for (int at = 0; at < lineages.length; at++) {
            Map<Column, String> texts = new EnumMap<>(Column.class);
            for (Column column : CommonSets.COLUMNS) {
                String[] typed = values(request, column.key());
                texts.put(column, at < typed.length ? typed[at].strip() : "");
            }
            if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(IssueDesk.row(lineages[at], texts));
            }
        }
        return rows;
    }

    private static String[] values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]);
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
