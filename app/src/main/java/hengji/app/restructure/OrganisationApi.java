package hengji.app.restructure;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.frame.Paged;
import hengji.app.journal.Actor;
import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.setup.Refusals;
import hengji.app.setup.SetupHeads;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for programs. */
@RestController
class OrganisationApi {
    private final Trees trees;
    private final Past past;
    private final Restructuring restructuring;
    private final SetupHeads heads;

    OrganisationApi(Trees trees, Past past, Restructuring restructuring, SetupHeads heads) {
        this.trees = trees;
        this.past = past;
        this.restructuring = restructuring;
        this.heads = heads;
    }

    /** An organisation as programs see it. */
    record Body(
            long id,
            String region,
            long parentId,
            String code,
            String name,
            Organisation.Kind kind,
            String contact,
            String phone,
            String validFrom,
            String validTo,
            List<Former> history,
            List<Long> mergedFrom) {}

    /** An organisation to be made. */
    record Making(
            long parentId,
            String code,
            String name,
            Organisation.Kind kind,
            String contact,
            String phone,
            LocalDate validFrom) {}

    /** Another name or code, from a day on. */
    record Renaming(String code, String name, LocalDate on, String reason, String documentNo) {}

    /** Another place in the tree, or what it becomes part of, from a day on. */
    record Going(long to, LocalDate on, String reason, String documentNo) {}

    /** Whom one asks there. */
    record Reaching(@Nullable String contact, @Nullable String phone) {}

    /** Its end, from a day on. */
    record Ending(LocalDate on, String reason, String documentNo) {}

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/regions/{region}/organisations")
    Paged<Body> list(
            @PathVariable String region,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        List<Organisation> bodies = trees.tree().all().stream()
                .filter(body -> body.region().equals(region) && (all || !body.isDissolved()))
                .toList();
        return Paged.of(bodies, page, size).map(this::body);
    }

    @Allow(Deed.RUN_SYSTEM)
    @GetMapping("/api/v1/organisations/{organisation}")
    Body find(@PathVariable long organisation) {
        return body(trees.tree().get(organisation));
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/regions/{region}/organisations")
    ResponseEntity<Object> make(@PathVariable String region, @RequestBody Making making, HttpServletRequest request) {
        NewBody wanted = new NewBody(
                region,
                making.parentId(),
                making.code(),
                making.name(),
                making.kind(),
                making.contact(),
                making.phone(),
                making.validFrom());
        return told(restructuring.create(wanted, actor(request)), request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/organisations/{organisation}/rename")
    ResponseEntity<Object> rename(
            @PathVariable long organisation, @RequestBody Renaming wanted, HttpServletRequest request) {
        Ground ground = new Ground(wanted.on(), wanted.reason(), wanted.documentNo());
        return told(restructuring.rename(organisation, wanted.code(), wanted.name(), ground, actor(request)), request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/organisations/{organisation}/move")
    ResponseEntity<Object> move(
            @PathVariable long organisation, @RequestBody Going wanted, HttpServletRequest request) {
        Ground ground = new Ground(wanted.on(), wanted.reason(), wanted.documentNo());
        return told(restructuring.move(organisation, wanted.to(), ground, actor(request)), request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/organisations/{organisation}/merge")
    ResponseEntity<Object> merge(
            @PathVariable long organisation, @RequestBody Going wanted, HttpServletRequest request) {
        Ground ground = new Ground(wanted.on(), wanted.reason(), wanted.documentNo());
        return told(restructuring.merge(organisation, wanted.to(), ground, actor(request)), request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PostMapping("/api/v1/organisations/{organisation}/dissolve")
    ResponseEntity<Object> dissolve(
            @PathVariable long organisation, @RequestBody Ending wanted, HttpServletRequest request) {
        Ground ground = new Ground(wanted.on(), wanted.reason(), wanted.documentNo());
        return told(restructuring.dissolve(organisation, ground, actor(request)), request);
    }

    @Allow(Deed.RUN_SYSTEM)
    @PutMapping("/api/v1/organisations/{organisation}/contact")
    Body reach(@PathVariable long organisation, @RequestBody Reaching wanted, HttpServletRequest request) {
        String contact = Optional.ofNullable(wanted.contact()).orElse("");
        String phone = Optional.ofNullable(wanted.phone()).orElse("");
        restructuring.reach(organisation, contact, phone, actor(request));
        return find(organisation);
    }

    private Actor actor(HttpServletRequest request) {
        return heads.actor(request);
    }

    private ResponseEntity<Object> told(Restructured answer, HttpServletRequest request) {
        return switch (answer) {
            case Restructured.Done(long id) ->
                ResponseEntity.ok(body(trees.tree().get(id)));
            case Restructured.Refused(var reasons) -> Refusals.unprocessable("organisation-refused", reasons, request);
        };
    }

    private Body body(Organisation body) {
        return new Body(
                body.id(),
                body.region(),
                body.parentId(),
                body.code(),
                body.name(),
                body.kind(),
                body.contact(),
                body.phone(),
                body.validFrom().toString(),
                body.validTo().map(LocalDate::toString).orElse(""),
                past.of(body.id()),
                past.family(body.id()).stream().skip(1).toList());
    }
}
