package hengji.app.rollup;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.app.form.Saved;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import hengji.core.rollup.Method;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A department and its projects, for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/projects")
class RollupApi {
    private final Rollups rollups;
    private final LinkWriting writing;
    private final Presence presence;

    RollupApi(Rollups rollups, LinkWriting writing, Presence presence) {
        this.rollups = rollups;
        this.writing = writing;
        this.presence = presence;
    }

    /** A figure that a link gives, with where it comes from. */
    record RolledFigure(String column, String figure, String unit, String printed, boolean differs, Wording sentence) {}

    /** A row and its link; {@code confirmedBy} is empty for a proposal. */
    record RolledRow(
            String lineage,
            String name,
            String method,
            String confirmedBy,
            long revision,
            List<KeptLink.Source> sources,
            List<RolledFigure> figures) {}

    /** A department and its projects. */
    record RolledForm(List<RolledRow> rows, Wording money, boolean torn, List<Wording> coverage) {}

    /** A source of a link to confirm; the weight only where the method weighs. */
    record LinkedSource(
            String project, String lineage, @Nullable BigDecimal weight) {}

    /** A link to confirm; {@code revision} is that of the link that was read, 0 where there was none. */
    record WantedLink(String method, List<LinkedSource> sources, long revision) {}

    /** A figure to take over. */
    record WantedFigure(String column, String figure, String was) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping
    RolledForm get(@PathVariable long form) {
        Overall overall = rollups.of(form);
        return new RolledForm(
                overall.rows().stream()
                        .filter(row -> row.link().isPresent())
                        .map(RollupApi::row)
                        .toList(),
                overall.tie().sentence(),
                overall.tie().isTorn(),
                overall.isCovered() ? List.of() : overall.coverage().sentences());
    }

    private static RolledRow row(LinkedRow row) {
        return new RolledRow(
                row.line().lineage(),
                row.row().label(),
                row.link().orElseThrow().method().name(),
                row.kept().map(KeptLink::by).orElse(""),
                row.revision(),
                row.kept().map(KeptLink::sources).orElseGet(() -> proposed(row)),
                row.values().stream()
                        .map(value -> new RolledFigure(
                                value.column().name().toLowerCase(Locale.ROOT),
                                value.figure(),
                                value.unit(),
                                value.printedText(),
                                value.differs(),
                                value.sentence()))
                        .toList());
    }

    private static List<KeptLink.Source> proposed(LinkedRow row) {
        return row.candidates().stream()
                .filter(LinkedRow.Candidate::drawn)
                .map(drawn -> new KeptLink.Source(drawn.project(), drawn.lineage(), Optional.empty()))
                .toList();
    }

    /** Confirms a link; 422 with the reasons where it gives no figure. */
    @Allow(Deed.KEEP_FORM)
    @PutMapping("/{lineage}")
    ResponseEntity<Object> confirm(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestBody WantedLink wanted,
            HttpServletRequest request) {
        Method method = RollupRoutes.method(wanted.method());
        List<KeptLink.Source> sources = wanted.sources().stream()
                .map(source ->
                        new KeptLink.Source(source.project(), source.lineage(), Optional.ofNullable(source.weight())))
                .toList();
        LinkWriting.Draft draft = new LinkWriting.Draft(lineage, method, sources, wanted.revision());
        List<Wording> faults = writing.confirm(form, draft, presence.get(request), request.getRemoteAddr());
        return faults.isEmpty()
                ? ResponseEntity.noContent().build()
                : Refusals.unprocessable("link-refused", faults, request);
    }

    @Allow(Deed.KEEP_FORM)
    @DeleteMapping("/{lineage}")
    ResponseEntity<Void> drop(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestParam long revision,
            HttpServletRequest request) {
        writing.drop(form, lineage, revision, presence.get(request), request.getRemoteAddr());
        return ResponseEntity.noContent().build();
    }

    /** Takes a figure over; 409 with what stands there now where somebody changed it. */
    @Allow(Deed.FILL_FORM)
    @PostMapping("/{lineage}/take")
    ResponseEntity<Saved> take(
            @PathVariable long form,
            @PathVariable String lineage,
            @RequestBody WantedFigure wanted,
            HttpServletRequest request) {
        return switch (writing.take(
                form,
                lineage,
                RollupRoutes.column(wanted.column()),
                wanted.figure(),
                wanted.was(),
                presence.get(request),
                request.getRemoteAddr())) {
            case Saved.Kept kept -> ResponseEntity.ok(kept);
            case Saved.Differs differs ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(differs);
            case Saved.Refused(var reason) -> throw new NotNow(reason);
        };
    }
}
