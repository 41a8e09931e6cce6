package hengji.app.handover;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 工作移交 for programs: whose work may go, to whom, what would go, and the hand-over itself. */
@RestController
class HandOverApi {
    static final Wording NOTHING =
            Wording.of("没有移交：请至少选择一项职责，并选择接手的人。", "Nothing was handed over: choose a role and who takes it.");

    private final Presence presence;
    private final HandOver handOver;

    HandOverApi(Presence presence, HandOver handOver) {
        this.presence = presence;
        this.handOver = handOver;
    }

    /** What can go over from somebody, to whom, and how many running delegations go along with reviewing. */
    record Offer(List<Portion> portions, List<Colleague> takers, int delegations) {}

    /** The roles that go over, by the ids of their grants. */
    record Handing(long from, long to, @Nullable Set<Long> grants) {}

    @Allow(Deed.HAND_OVER)
    @GetMapping("/api/v1/hand-overs/givers")
    List<Colleague> givers(HttpServletRequest request) {
        return handOver.givers(presence.get(request));
    }

    @Allow(Deed.HAND_OVER)
    @GetMapping("/api/v1/hand-overs")
    Offer offer(@RequestParam long from, HttpServletRequest request) {
        Who who = presence.get(request);
        List<Portion> portions = handOver.portions(who, from);
        return portions.isEmpty()
                ? new Offer(List.of(), List.of(), 0)
                : new Offer(portions, handOver.takers(who, from), handOver.delegations(from));
    }

    @Allow(Deed.HAND_OVER)
    @PostMapping("/api/v1/hand-overs")
    ResponseEntity<Object> hand(@RequestBody Handing wanted, HttpServletRequest request) {
        Set<Long> grants = Optional.ofNullable(wanted.grants()).orElse(Set.of());
        return handOver.hand(presence.get(request), wanted.from(), wanted.to(), grants, request.getRemoteAddr())
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> Refusals.unprocessable("nothing-handed-over", List.of(NOTHING), request));
    }
}
