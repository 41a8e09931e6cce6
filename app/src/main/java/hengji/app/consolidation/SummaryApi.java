package hengji.app.consolidation;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.account.Presence;
import hengji.app.journal.Actor;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import hengji.core.workflow.State;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Consolidations for programs. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/years/{year}/consolidation")
class SummaryApi {
    private final Presence presence;
    private final Summaries summaries;
    private final Consolidating consolidating;

    SummaryApi(Presence presence, Summaries summaries, Consolidating consolidating) {
        this.presence = presence;
        this.summaries = summaries;
        this.consolidating = consolidating;
    }

    /** One form with its figures and the department's opinion. */
    record One(
            long form,
            String unit,
            String code,
            String name,
            State state,
            @Nullable BigDecimal selfScore,
            @Nullable BigDecimal computedScore,
            @Nullable BigDecimal adjusted,
            @Nullable BigDecimal executed,
            int errors,
            int warnings,
            @Nullable Verdict verdict,
            String opinion) {
        static One of(Line line) {
            Figures figures = line.figures();
            return new One(
                    line.head().id(),
                    line.owner().name(),
                    line.owner().code(),
                    line.name(),
                    line.head().state(),
                    figures.self().orElse(null),
                    figures.computed().orElse(null),
                    figures.adjusted().orElse(null),
                    figures.executed().orElse(null),
                    figures.errors(),
                    figures.warnings(),
                    line.verdict().orElse(null),
                    line.opinion());
        }
    }

    /** The whole; amounts in 万元. */
    record Whole(
            String department,
            int year,
            String opinion,
            String documentNo,
            @Nullable LocalDate documentDate,
            @Nullable Instant sentAt,
            long revision,
            List<One> lines) {}

    /** An opinion on one form. */
    record NewVerdict(Verdict verdict, @Nullable String opinion) {}

    /** What is said of the whole. */
    record NewWords(
            long revision,
            String opinion,
            @Nullable String documentNo,
            @Nullable LocalDate documentDate) {}

    @Allow(Deed.SEE_CONSOLIDATION)
    @GetMapping
    Whole whole(@PathVariable long organisation, @PathVariable int year) {
        Summary summary = summaries.of(organisation, year);
        return new Whole(
                summary.department().name(),
                year,
                summary.opinion(),
                summary.documentNo(),
                summary.documentDate().orElse(null),
                summary.sent().orElse(null),
                summary.revision(),
                summary.lines().stream().map(One::of).toList());
    }

    @Allow(Deed.CONSOLIDATE)
    @PutMapping("/lines/{line}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void judge(
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long line,
            @RequestBody NewVerdict wanted,
            HttpServletRequest request) {
        String opinion = Optional.ofNullable(wanted.opinion()).orElse("");
        consolidating
                .judge(organisation, year, line, wanted.verdict(), opinion, actor(request))
                .ifPresent(reason -> {
                    throw new NotNow(reason);
                });
    }

    @Allow(Deed.CONSOLIDATE)
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable long organisation,
            @PathVariable int year,
            @RequestBody NewWords wanted,
            HttpServletRequest request) {
        var words = new Consolidating.Words(
                wanted.revision(),
                wanted.opinion(),
                Optional.ofNullable(wanted.documentNo()).orElse(""),
                Optional.ofNullable(wanted.documentDate()));
        consolidating.keep(organisation, year, words, actor(request)).ifPresent(reason -> {
            throw new NotNow(reason);
        });
    }

    /** Sends it to finance with the figures of now. */
    @Allow(Deed.CONSOLIDATE)
    @PostMapping("/send")
    ResponseEntity<Object> send(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        List<Wording> obstacles = consolidating.send(organisation, year, actor(request));
        return obstacles.isEmpty()
                ? ResponseEntity.noContent().build()
                : Refusals.unprocessable("consolidation-refused", obstacles, request);
    }

    /** Takes it back to change it. */
    @Allow(Deed.CONSOLIDATE)
    @PostMapping("/reopen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable long organisation, @PathVariable int year, HttpServletRequest request) {
        consolidating.reopen(organisation, year, actor(request));
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
