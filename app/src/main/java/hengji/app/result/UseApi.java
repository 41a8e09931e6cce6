package hengji.app.result;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What results lead to, for programs. */
@RestController
@RequestMapping("/api/v1/regions/{region}/years/{year}/results")
class UseApi {
    private final ResultUse results;
    private final Presence presence;

    UseApi(ResultUse results, Presence presence) {
        this.results = results;
        this.presence = presence;
    }

    /** A project or department; amounts in 万元, empty texts for what nobody knows. */
    record UsedResult(
            String key,
            String organisation,
            String project,
            String name,
            String budget,
            String grade,
            String execution,
            String reds,
            Wording proposal,
            Optional<Decided> decided,
            long revision) {}

    /** A decision; {@code revision} is that of the one that was read, 0 where there was none. */
    record WantedUse(
            String verdict, BigDecimal amount, @Nullable String ground, long revision) {}

    /** How many proposals were followed. */
    record FollowedProposals(int followed) {}

    @Allow(Deed.SEE_RESULTS)
    @GetMapping
    List<UsedResult> list(@PathVariable String region, @PathVariable int year) {
        return results.of(region, year).stream().map(UseApi::shown).toList();
    }

    private static UsedResult shown(Item item) {
        return new UsedResult(
                item.matter().key(),
                item.matter().organisation().code(),
                item.matter().projectCode(),
                item.matter().name(),
                item.budget(),
                item.grade(),
                item.execution(),
                item.reds(),
                item.proposal().sentence(),
                item.decided(),
                item.revision());
    }

    /** Decides; 422 with every reason where it does not fit. */
    @Allow(Deed.USE_RESULTS)
    @PutMapping("/{key}")
    ResponseEntity<Object> decide(
            @PathVariable String region,
            @PathVariable int year,
            @PathVariable String key,
            @RequestBody WantedUse wanted,
            HttpServletRequest request) {
        String ground = Optional.ofNullable(wanted.ground()).orElse("").strip();
        ResultUse.Wanted decision = new ResultUse.Wanted(
                key, UseRoutes.verdict(wanted.verdict()), wanted.amount(), ground, wanted.revision());
        List<Wording> faults = results.decide(region, year, decision, presence.get(request), request.getRemoteAddr());
        return faults.isEmpty()
                ? ResponseEntity.ok(shown(results.get(region, year, key)))
                : Refusals.unprocessable("result-refused", faults, request);
    }

    /** Follows every proposal that nobody decided about yet. */
    @Allow(Deed.USE_RESULTS)
    @PostMapping("/follow")
    FollowedProposals follow(@PathVariable String region, @PathVariable int year, HttpServletRequest request) {
        return new FollowedProposals(results.followAll(region, year, presence.get(request), request.getRemoteAddr()));
    }
}
