package hengji.app.rectification;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.evidence.FileAnswer;
import hengji.app.evidence.FileName;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.rectification.RectificationAction;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages of one item. */
@Controller
class MatterRoutes {
    private static final String ITEM = "/rectification/{organisation}/{item}";

    private final Frames frames;
    private final Presence presence;
    private final Rectifications ledger;
    private final Rectifying rectifying;
    private final Proofs proofs;
    private final History history;
    private final Trees trees;
    private final Clock clock;

    MatterRoutes(
            Frames frames,
            Presence presence,
            Rectifications ledger,
            Rectifying rectifying,
            Proofs proofs,
            History history,
            Trees trees,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.ledger = ledger;
        this.rectifying = rectifying;
        this.proofs = proofs;
        this.history = history;
        this.trees = trees;
        this.clock = clock;
    }

    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping(ITEM)
    ModelAndView item(@PathVariable long organisation, @PathVariable long item, HttpServletRequest request) {
        return shown(get(organisation, item), List.of(), Map.of(), request);
    }

    /** Takes a step; files that come along are enclosed first and stay, whether the step is taken or not. */
    @Allow(Deed.MOVE_RECTIFICATION)
    @PostMapping(ITEM)
    ModelAndView act(
            @PathVariable long organisation,
            @PathVariable long item,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "files", required = false) Optional<List<MultipartFile>> files,
            HttpServletRequest request)
            throws IOException {
        Matter matter = get(organisation, item);
        Who who = presence.get(request);
        List<Obstacle> troubles = enclose(matter, files.orElse(List.of()), who, request);
        if (!troubles.isEmpty()) {
            return refused(matter, troubles, typed, request);
        }
        return switch (rectifying.act(organisation, item, act(typed), who, request.getRemoteAddr())) {
            case Acted.Refused(List<Obstacle> obstacles) -> refused(get(organisation, item), obstacles, typed, request);
            case Acted.Differs(Matter now) -> refused(now, List.of(DIFFERS), typed, request);
            case Acted.Done(Matter after) -> {
                Frames.flash(
                        request,
                        Wording.of(
                                after.code() + "：" + after.state().wording().zh() + "。",
                                after.code() + ": " + after.state().wording().en() + "."));
                yield new ModelAndView("redirect:/rectification/" + organisation + "/" + item);
            }
        };
    }

    @Allow(Deed.MOVE_RECTIFICATION)
    @PostMapping(ITEM + "/proof/{proof}/remove")
    ModelAndView remove(
            @PathVariable long organisation,
            @PathVariable long item,
            @PathVariable long proof,
            HttpServletRequest request) {
        Matter matter = get(organisation, item);
        Optional<Wording> trouble = proofs.remove(matter, proof, presence.get(request), request.getRemoteAddr());
        return trouble.map(why -> refused(matter, List.of(obstacle(why)), Map.of(), request))
                .orElseGet(() -> new ModelAndView("redirect:/rectification/" + organisation + "/" + item));
    }

    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping({ITEM + "/proof/{proof}", "/api/v1" + ITEM + "/proof/{proof}"})
    ResponseEntity<InputStreamResource> proof(
            @PathVariable long organisation, @PathVariable long item, @PathVariable long proof) {
        Proof found = proofs.find(get(organisation, item).id(), proof).orElseThrow(NotThere::new);
        return FileAnswer.of(found.name(), found.media(), found.size(), proofs.open(found));
    }

    static final Obstacle DIFFERS = new Obstacle(
            Wording.of("这个事项刚被别人办理过，没有保存。", "Somebody has just acted on this item; nothing was kept."),
            Wording.of("请看下面的最新情况，再决定怎么办。", "See below how it stands now."));

    static Obstacle obstacle(Wording why) {
        return new Obstacle(why, Wording.of("", ""));
    }

    private List<Obstacle> enclose(Matter matter, List<MultipartFile> files, Who who, HttpServletRequest request)
            throws IOException {
        List<Obstacle> troubles = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (!file.isEmpty()) {
                proofs.add(matter, name, file.getBytes(), who, request.getRemoteAddr())
                        .map(why -> Wording.of(FileName.of(name) + "：", FileName.of(name) + ": ")
                                .then(why))
                        .map(MatterRoutes::obstacle)
                        .ifPresent(troubles::add);
            }
        }
        return troubles;
    }

    static Act act(Map<String, String> typed) {
        RectificationAction action = java.util.Arrays.stream(RectificationAction.values())
                .filter(known -> known.name().equals(typed.get("action")))
                .findFirst()
                .orElseThrow(NotThere::new);
        String revision = typed.getOrDefault("revision", "");
        return new Act(
                action,
                revision.matches("\\d{1,18}") ? Long.parseLong(revision) : -1,
                typed.getOrDefault("words", ""),
                Dates.find(typed.getOrDefault("due", "")),
                typed.getOrDefault("documentNo", ""),
                Dates.find(typed.getOrDefault("documentDate", "")));
    }

    private Matter get(long organisation, long item) {
        return ledger.find(organisation, item).orElseThrow(NotThere::new);
    }

    private ModelAndView refused(
            Matter matter, List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        ModelAndView page = shown(matter, obstacles, typed, request);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView shown(
            Matter matter, List<Obstacle> obstacles, Map<String, String> typed, HttpServletRequest request) {
        Who who = presence.get(request);
        MatterPage page = new MatterPage(
                frames.frame(request, Wording.of(matter.code(), matter.code())),
                matter,
                trees.tree().get(matter.organisation()),
                matter.isOverdue(LocalDate.now(clock)),
                proofs.of(matter.id()),
                history.of(matter.id()),
                rectifying.open(matter, who).stream()
                        .map(action -> new MatterPage.Way(action, Rectifying.needs(matter, action)))
                        .toList(),
                obstacles,
                typed);
        return Views.show("rectification/matter", page);
    }
}
