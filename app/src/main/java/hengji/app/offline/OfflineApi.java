package hengji.app.offline;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.frame.Paged;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.setup.Refusals;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of what was filed on paper, for programs. */
@RestController
class OfflineApi {
    private final Receipts receipts;
    private final Trees trees;
    private final Presence presence;

    OfflineApi(Receipts receipts, Trees trees, Presence presence) {
        this.receipts = receipts;
        this.trees = trees;
        this.presence = presence;
    }

    /** A receipt to register; only {@code broughtBy} may be left out. */
    record NewReceipt(
            long organisation,
            @Nullable PathKind path,
            @Nullable String number,
            @Nullable LocalDate receivedOn,
            @Nullable String receivedBy,
            @Nullable String broughtBy,
            @Nullable String ground) {
        Optional<Receipts.Draft> draft(int year) {
            if (path == null || receivedOn == null) {
                return Optional.empty();
            }
            Receipts.Draft draft = new Receipts.Draft(
                    organisation,
                    year,
                    path,
                    text(number),
                    receivedOn,
                    text(receivedBy),
                    text(broughtBy),
                    text(ground));
            return Optional.of(draft).filter(Receipts.Draft::isComplete);
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }
    }

    /** The register of a region, newest first, a page at a time. */
    @Allow(Deed.FILE_OFFLINE)
    @GetMapping("/api/v1/regions/{region}/receipts")
    Paged<Receipt> list(
            @PathVariable String region,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return Paged.of(receipts.of(Set.of(region)), page, size);
    }

    /** Registers a receipt: the form counts as filed. */
    @Allow(Deed.FILE_OFFLINE)
    @PostMapping("/api/v1/regions/{region}/years/{year}/receipts")
    ResponseEntity<Object> register(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody NewReceipt wanted,
            HttpServletRequest request) {
        if (trees.tree()
                .find(wanted.organisation())
                .map(Organisation::region)
                .filter(region::equals)
                .isEmpty()) {
            throw new NotThere();
        }
        Optional<Receipts.Draft> draft = wanted.draft(year);
        List<Obstacle> obstacles = draft.map(
                        complete -> receipts.register(complete, presence.get(request), request.getRemoteAddr()))
                .orElse(List.of(Receipts.INCOMPLETE));
        return obstacles.isEmpty() ? registered(region, draft.orElseThrow()) : refused(obstacles, request);
    }

    private ResponseEntity<Object> registered(String region, Receipts.Draft draft) {
        Receipt receipt = receipts.find(region, draft.number()).orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/forms/" + receipt.form()))
                .body(receipt);
    }

    private static ResponseEntity<Object> refused(List<Obstacle> obstacles, HttpServletRequest request) {
        return Refusals.unprocessable(
                "receipt-refused", obstacles.stream().map(Obstacle::reason).toList(), request);
    }
}
