package hengji.app.sampling;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.frame.Frame;
import hengji.app.recheck.Rechecks;
import hengji.app.recheck.Spreads;
import hengji.app.recheck.Standing;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.policy.Limit;
import hengji.core.recheck.Ranking;
import hengji.core.recheck.ReviewScore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on the pages of samples. */
@Component
class SampleDesk {
    private final Pools pools;
    private final Draws draws;
    private final Drawing drawing;
    private final Rechecks rechecks;
    private final Spreads spreads;
    private final Assessor assessor;
    private final Rights rights;

    SampleDesk(
            Pools pools,
            Draws draws,
            Drawing drawing,
            Rechecks rechecks,
            Spreads spreads,
            Assessor assessor,
            Rights rights) {
        this.pools = pools;
        this.draws = draws;
        this.drawing = drawing;
        this.rechecks = rechecks;
        this.spreads = spreads;
        this.assessor = assessor;
        this.rights = rights;
    }

    List<Draw> draws(String region, int year) {
        return draws.of(region, year);
    }

    @Transactional(readOnly = true)
    public DrawPage draw(Frame frame, String region, int year, Map<String, String> typed, List<Wording> troubles) {
        Layer layer = Layer.find(typed.getOrDefault("layer", ""));
        Pool pool = pools.of(
                region,
                year,
                layer,
                Wish.bounds(typed.getOrDefault("bounds", "")).orElse(List.of()));
        var share = assessor.pack(region, year).get(Limit.SAMPLE_SHARE);
        return new DrawPage(
                frame,
                region,
                year,
                pool,
                drawing.proposed(region, year, pool.frame()),
                Decimals.text(share.value()) + "%（" + share.citation().chinese() + "）",
                typed,
                troubles);
    }

    @Transactional(readOnly = true)
    public SamplePage sample(Frame frame, String region, int year, Who who) {
        List<Draw> all = draws.of(region, year);
        Map<Long, List<Standing>> standings =
                all.stream().collect(Collectors.toMap(Draw::id, draw -> rechecks.of(draw.id())));
        return new SamplePage(
                frame,
                region,
                year,
                all,
                standings,
                spreads.of(region, year),
                ranking(standings.values().stream().flatMap(List::stream).toList()),
                rights.may(who, Deed.RUN_RECHECK, new Subject.InRegion(region, true)));
    }

    @Transactional(readOnly = true)
    public List<SamplePage.Ranked> ranking(String region, int year) {
        return ranking(rechecks.of(region, year));
    }

    /** Review scores only: a self score has no place here. */
    static List<SamplePage.Ranked> ranking(List<Standing> standings) {
        Map<String, Standing> scored = standings.stream()
                .filter(standing -> standing.score().isPresent())
                .collect(Collectors.toMap(Standing::code, each -> each));
        Map<String, ReviewScore> scores = new HashMap<>();
        scored.forEach((code, standing) -> standing.score().ifPresent(score -> scores.put(code, score)));
        return Ranking.ofReviewScores(scores).places().stream()
                .flatMap(place -> Optional.ofNullable(scored.get(place.code())).stream()
                        .map(standing -> new SamplePage.Ranked(
                                place.place(),
                                place.code(),
                                standing.name(),
                                place.score().points(),
                                standing.review().grade().orElse(""))))
                .toList();
    }
}
