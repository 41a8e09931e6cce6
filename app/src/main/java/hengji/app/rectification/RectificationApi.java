package hengji.app.rectification;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Paged;
import hengji.app.frame.Problems;
import hengji.app.step.Refusals;
import hengji.core.explain.Wording;
import hengji.core.rectification.Origin;
import hengji.core.rectification.RectificationAction;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The ledger for programs. */
@RestController
class RectificationApi {
    private static final String ITEM = "/api/v1/rectification/{organisation}/{item}";

    private final Presence presence;
    private final Rectifications ledger;
    private final Rectifying rectifying;
    private final Proofs proofs;
    private final History history;
    private final Seen seen;
    private final Permissions permissions;

    RectificationApi(
            Presence presence,
            Rectifications ledger,
            Rectifying rectifying,
            Proofs proofs,
            History history,
            Seen seen,
            Permissions permissions) {
        this.presence = presence;
        this.ledger = ledger;
        this.rectifying = rectifying;
        this.proofs = proofs;
        this.history = history;
        this.seen = seen;
        this.permissions = permissions;
    }

    /** An item to open; ground and responsible may be left out. */
    record NewItem(
            long organisation,
            int year,
            Origin origin,
            String problem,
            @Nullable String ground,
            String demand,
            @Nullable String responsible,
            LocalDate due) {}

    /** A step to take; what it takes says the table of docs/year.md. */
    record Step(
            RectificationAction action,
            long revision,
            @Nullable String words,
            @Nullable LocalDate due,
            @Nullable String documentNo,
            @Nullable LocalDate documentDate) {}

    /** An item with its number, files, history and what the one who asks may do. */
    record Shown(
            String code, Matter item, List<Proof> proofs, List<History.Step> steps, List<RectificationAction> open) {}

    /** Standing is all, open, overdue, reported or closed. */
    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping("/api/v1/rectification")
    Paged<Matter> list(
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "0") long unit,
            @RequestParam(defaultValue = "all") String standing,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        Choice choice =
                Choice.of(Map.of("year", Integer.toString(year), "unit", Long.toString(unit), "standing", standing));
        return Paged.of(seen.by(presence.get(request), choice), page, size);
    }

    @Allow(Deed.OPEN_RECTIFICATION)
    @PostMapping("/api/v1/rectification")
    @ResponseStatus(HttpStatus.CREATED)
    Shown open(@RequestBody NewItem wanted, HttpServletRequest request) {
        Who who = presence.get(request);
        permissions.demand(who, Deed.OPEN_RECTIFICATION, wanted.organisation(), wanted.year());
        if (wanted.problem().isBlank() || wanted.demand().isBlank()) {
            throw new NotNow(Wording.of("存在问题和整改要求都要填写。", "Problem and demand are due."));
        }
        Found found = new Found(0, "", "", wanted.problem(), text(wanted.ground()), wanted.demand());
        Order order = new Order(
                wanted.organisation(),
                wanted.year(),
                wanted.origin(),
                "",
                "",
                text(wanted.responsible()),
                wanted.due(),
                List.of(found));
        long id = ledger.open(order, who, request.getRemoteAddr()).getFirst();
        return shown(get(wanted.organisation(), id), who);
    }

    @Allow(Deed.SEE_RECTIFICATION)
    @GetMapping(ITEM)
    Shown item(@PathVariable long organisation, @PathVariable long item, HttpServletRequest request) {
        return shown(get(organisation, item), presence.get(request));
    }

    @Allow(Deed.MOVE_RECTIFICATION)
    @PostMapping(ITEM)
    ResponseEntity<Object> act(
            @PathVariable long organisation,
            @PathVariable long item,
            @RequestBody Step step,
            HttpServletRequest request) {
        Who who = presence.get(request);
        Act act = new Act(
                step.action(),
                step.revision(),
                text(step.words()),
                Optional.ofNullable(step.due()),
                text(step.documentNo()),
                Optional.ofNullable(step.documentDate()));
        return switch (rectifying.act(organisation, item, act, who, request.getRemoteAddr())) {
            case Acted.Done(Matter after) -> ResponseEntity.ok(shown(after, who));
            case Acted.Refused(List<Obstacle> obstacles) ->
                ResponseEntity.unprocessableContent().body(Refusals.of(obstacles));
            case Acted.Differs _ ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Problems.of(HttpStatus.CONFLICT, "differs", MatterRoutes.DIFFERS.reason(), request));
        };
    }

    /** Encloses a file; the same content again changes nothing. */
    @Allow(Deed.MOVE_RECTIFICATION)
    @PostMapping(ITEM + "/proof")
    @ResponseStatus(HttpStatus.CREATED)
    List<Proof> prove(
            @PathVariable long organisation,
            @PathVariable long item,
            @RequestParam MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Matter matter = get(organisation, item);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        proofs.add(matter, name, file.getBytes(), presence.get(request), request.getRemoteAddr())
                .ifPresent(why -> {
                    throw new NotNow(why);
                });
        return proofs.of(item);
    }

    @Allow(Deed.MOVE_RECTIFICATION)
    @DeleteMapping(ITEM + "/proof/{proof}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long organisation,
            @PathVariable long item,
            @PathVariable long proof,
            HttpServletRequest request) {
        proofs.remove(get(organisation, item), proof, presence.get(request), request.getRemoteAddr())
                .ifPresent(why -> {
                    throw new NotNow(why);
                });
    }

    private Shown shown(Matter matter, Who who) {
        return new Shown(
                matter.code(), matter, proofs.of(matter.id()), history.of(matter.id()), rectifying.open(matter, who));
    }

    private Matter get(long organisation, long item) {
        return ledger.find(organisation, item).orElseThrow(NotThere::new);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
