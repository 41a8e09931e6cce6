package hengji.app.offline;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OfflineRoutes {
    private final Frames frames;
    private final Presence presence;
    private final Receipts receipts;
    private final Trees trees;
    private final Permissions permissions;
    private final Clock clock;

    OfflineRoutes(
            Frames frames, Presence presence, Receipts receipts, Trees trees, Permissions permissions, Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.receipts = receipts;
        this.trees = trees;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Allow(Deed.FILE_OFFLINE)
    @GetMapping("/offline")
    ModelAndView register(HttpServletRequest request) {
        return show(List.of(), Map.of(), request);
    }

    @Allow(Deed.FILE_OFFLINE)
    @PostMapping("/offline")
    ModelAndView enter(@RequestParam Map<String, String> typed, HttpServletRequest request) {
        if (!isComplete(typed)) {
            return refused(List.of(Receipts.INCOMPLETE), typed, request);
        }
        Who who = presence.get(request);
        Optional<LocalDate> receivedOn = Dates.find(typed.getOrDefault("receivedOn", ""));
        if (receivedOn.isEmpty()) {
            return refused(List.of(noDay(typed.getOrDefault("receivedOn", ""))), typed, request);
        }
        Receipts.Draft draft = draft(typed, receivedOn.get());
        permissions.demand(who, Deed.FILE_OFFLINE, draft.organisation(), draft.year());
        Organisation owner = trees.tree().get(draft.organisation());
        List<Obstacle> obstacles = receipts.register(draft, who, request.getRemoteAddr());
        if (!obstacles.isEmpty()) {
            return refused(obstacles, typed, request);
        }
        Frames.flash(
                request,
                Wording.of(
                        "已登记 " + owner.name() + " 的线下报送，计为已报。", "Registered: " + owner.name() + " counts as filed."));
        return new ModelAndView("redirect:/offline");
    }

    private static boolean isComplete(Map<String, String> typed) {
        return typed.getOrDefault("organisation", "").matches("\\d{1,18}")
                && typed.getOrDefault("year", "").matches("20\\d\\d")
                && Set.of("number", "receivedOn", "receivedBy", "ground").stream()
                        .noneMatch(name -> typed.getOrDefault(name, "").isBlank());
    }

    private static Obstacle noDay(String typed) {
        return new Obstacle(
                Wording.of("没有登记：收件日期“" + typed + "”不对，没有这一天。", "Not registered: there is no day " + typed + "."),
                Wording.of("请按“2026-03-02”的样子填写。", "Write it like 2026-03-02."));
    }

    private static Receipts.Draft draft(Map<String, String> typed, LocalDate receivedOn) {
        return new Receipts.Draft(
                Long.parseLong(typed.getOrDefault("organisation", "")),
                Integer.parseInt(typed.getOrDefault("year", "")),
                "SELF_EVALUATION".equals(typed.getOrDefault("path", "")) ? PathKind.SELF_EVALUATION : PathKind.TARGET,
                typed.getOrDefault("number", "").strip(),
                receivedOn,
                typed.getOrDefault("receivedBy", "").strip(),
                typed.getOrDefault("broughtBy", "").strip(),
                typed.getOrDefault("ground", "").strip());
    }

    private ModelAndView refused(List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        ModelAndView page = show(obstacles, typed, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView show(List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        Set<String> regions =
                presence.get(request).grants().stream().map(Grant::region).collect(Collectors.toSet());
        return Views.show(
                "offline/register",
                new OfflinePage(
                        frames.frame(request, Wording.of("线下报送登记", "Filed on paper")),
                        receipts.of(regions),
                        owners(regions),
                        LocalDate.now(clock).getYear(),
                        obstacles,
                        typed));
    }

    private List<Organisation> owners(Set<String> regions) {
        Tree tree = trees.tree();
        return tree.roots().stream()
                .flatMap(root -> tree.within(root.id()).stream())
                .filter(found -> regions.contains(found.region()) && !found.isDissolved())
                .filter(found -> found.kind() == Organisation.Kind.DEPARTMENT || found.kind() == Organisation.Kind.UNIT)
                .toList();
    }
}
