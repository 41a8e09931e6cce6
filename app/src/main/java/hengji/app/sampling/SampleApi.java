package hengji.app.sampling;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.journal.Actor;
import hengji.app.recheck.Spreads;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import hengji.core.recheck.HandPick;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The sample of a year for programs. */
@RestController
class SampleApi {
    private static final String SAMPLES = "/api/v1/regions/{region}/years/{year}/recheck-samples";

    private final Presence presence;
    private final SampleDesk desk;
    private final Drawing drawing;
    private final Spreads spreads;

    SampleApi(Presence presence, SampleDesk desk, Drawing drawing, Spreads spreads) {
        this.presence = presence;
        this.desk = desk;
        this.drawing = drawing;
        this.spreads = spreads;
    }

    /** Somebody drawn. */
    record One(
            String code,
            String name,
            String stratum,
            String ticket,
            @Nullable String pickedBecause) {}

    /** A sample that was drawn; anybody can draw it again from seed and frame. */
    record Drawn(
            long id,
            String seed,
            String announced,
            Layer layer,
            String frameFingerprint,
            int frameSize,
            boolean repeatable,
            Map<String, Integer> quotas,
            List<One> sample,
            List<Wording> limits,
            String by,
            Instant at) {
        static Drawn of(Draw draw) {
            return new Drawn(
                    draw.id(),
                    draw.sample().seed(),
                    draw.announced(),
                    draw.layer(),
                    draw.sample().frame().fingerprint(),
                    draw.sample().frame().candidates().size(),
                    draw.isRepeatable(),
                    draw.sample().quotas(),
                    draw.sample().drawn().stream()
                            .map(one -> new One(
                                    one.candidate().code(),
                                    one.candidate().name(),
                                    one.candidate().stratum(),
                                    one.ticket(),
                                    one.pickedBecause().orElse(null)))
                            .toList(),
                    draw.limits(),
                    draw.by(),
                    draw.at());
        }
    }

    /** Somebody picked by hand, and why. */
    record Pick(String code, String reason) {}

    /** What a draw goes by; a stratum without a quota takes the pack's. */
    record NewDraw(
            Layer layer,
            @Nullable List<BigDecimal> bounds,
            String seed,
            String announced,
            @Nullable Map<String, Integer> quotas,
            @Nullable List<Pick> picks) {
        boolean isReasoned() {
            return picks == null
                    || picks.stream().noneMatch(pick -> pick.reason().isBlank());
        }

        Wish wish() {
            return new Wish(
                    layer,
                    bounds == null ? List.of() : bounds.stream().sorted().toList(),
                    seed.strip(),
                    announced.strip(),
                    quotas == null ? Map.of() : quotas,
                    picks == null
                            ? List.of()
                            : picks.stream()
                                    .map(pick -> new HandPick(pick.code(), pick.reason()))
                                    .toList());
        }
    }

    /** What one fault cost. */
    record Spread(
            String code,
            String fault,
            int uses,
            BigDecimal lowest,
            BigDecimal highest,
            boolean uneven,
            Wording sentence,
            Map<String, BigDecimal> byReviewer,
            Map<String, BigDecimal> byUnit) {}

    @Allow(Deed.SEE_SAMPLE)
    @GetMapping(SAMPLES)
    List<Drawn> samples(@PathVariable String region, @PathVariable int year) {
        return desk.draws(region, year).stream().map(Drawn::of).toList();
    }

    /** Draws a sample and opens its re-checks. */
    @Allow(Deed.RUN_RECHECK)
    @PostMapping(SAMPLES)
    ResponseEntity<Object> draw(
            @PathVariable String region,
            @PathVariable int year,
            @RequestBody NewDraw wanted,
            HttpServletRequest request) {
        if (!wanted.isReasoned()) {
            return Refusals.unprocessable("draw-refused", List.of(TypedWish.UNREADABLE), request);
        }
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        return switch (drawing.draw(region, year, wanted.wish(), actor)) {
            case Drawing.Outcome.Refused(var reasons) -> Refusals.unprocessable("draw-refused", reasons, request);
            case Drawing.Outcome.Done(long id, var _) ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(desk.draws(region, year).stream()
                                .filter(draw -> draw.id() == id)
                                .map(Drawn::of)
                                .findFirst()
                                .orElseThrow());
        };
    }

    /** What the same fault cost across the year's re-checks. */
    @Allow(Deed.SEE_SAMPLE)
    @GetMapping("/api/v1/regions/{region}/years/{year}/recheck-spread")
    List<Spread> spread(@PathVariable String region, @PathVariable int year) {
        return spreads.of(region, year).stream()
                .map(each -> new Spread(
                        each.reason().code(),
                        each.reason().fault(),
                        each.uses(),
                        each.lowest(),
                        each.highest(),
                        each.isUneven(),
                        each.sentence(),
                        each.byReviewer(),
                        each.byUnit()))
                .toList();
    }

    /** The internal ranking of review scores; self scores are in none. */
    @Allow(Deed.SEE_SAMPLE)
    @GetMapping("/api/v1/regions/{region}/years/{year}/recheck-ranking")
    List<SamplePage.Ranked> ranking(@PathVariable String region, @PathVariable int year) {
        return desk.ranking(region, year);
    }
}
