package hengji.app.review;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Paged;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Delegations of the one who asks, for programs. */
@RestController
class DelegationApi {
    private final Presence presence;
    private final Delegations delegations;
    private final Clock clock;

    DelegationApi(Presence presence, Delegations delegations, Clock clock) {
        this.presence = presence;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** To whom, from when (today where nothing is said) until when (that same day), and why. */
    record Delegating(
            long account,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    @Allow(Deed.DELEGATE)
    @GetMapping("/api/v1/delegations")
    Paged<Delegations.Delegation> list(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        return Paged.of(delegations.of(presence.get(request)), page, size);
    }

    @Allow(Deed.DELEGATE)
    @GetMapping("/api/v1/delegations/candidates")
    List<Colleagues.Person> candidates(HttpServletRequest request) {
        return delegations.candidates(presence.get(request));
    }

    @Allow(Deed.DELEGATE)
    @PostMapping("/api/v1/delegations")
    ResponseEntity<Object> delegate(@RequestBody Delegating wanted, HttpServletRequest request) {
        Who who = presence.get(request);
        LocalDate from = Optional.ofNullable(wanted.from()).orElseGet(() -> LocalDate.now(clock));
        LocalDate until = Optional.ofNullable(wanted.until()).orElse(from);
        String reason = Optional.ofNullable(wanted.reason()).orElse("");
        Optional<Wording> obstacle =
                delegations.delegate(who, wanted.account(), from, until, reason, request.getRemoteAddr());
        return obstacle.map(why -> Refusals.unprocessable("delegation-refused", List.of(why), request))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(delegations.of(who).getFirst()));
    }

    /** Ends a delegation of one's own; also for somebody who reviews no more. */
    @Allow(Deed.BE_HERE)
    @DeleteMapping("/api/v1/delegations/{delegation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long delegation, HttpServletRequest request) {
        if (!delegations.end(presence.get(request), delegation, request.getRemoteAddr())) {
            throw new NotThere();
        }
    }
}
