package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Tokens;
import hengji.app.account.Who;
import hengji.app.frame.Paged;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeApi {
    /** The one who asks, and the roles held today. */
    record Me(long id, String login, String name, List<Held> roles, OwnAccount.Contact contact) {}

    /** A role; organisation 0 is the whole region. */
    record Held(String role, String region, long organisation) {}

    /** How one wants to be reached and spoken to; what is left out stays. */
    record Reaching(
            @Nullable String phone,
            @Nullable String mail,
            @Nullable String language) {}

    private final Presence presence;
    private final OwnAccount own;
    private final OwnTokens tokens;

    MeApi(Presence presence, OwnAccount own, OwnTokens tokens) {
        this.presence = presence;
        this.own = own;
        this.tokens = tokens;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/me")
    Me me(HttpServletRequest request) {
        Who who = presence.get(request);
        List<Held> roles = who.grants().stream()
                .map(grant -> new Held(grant.role().name(), grant.region(), grant.organisationId()))
                .toList();
        return new Me(who.id(), who.login(), who.name(), roles, own.contact(who));
    }

    @Allow(Deed.BE_HERE)
    @PutMapping("/api/v1/me/contact")
    OwnAccount.Contact contact(@RequestBody Reaching wanted, HttpServletRequest request) {
        Who who = presence.get(request);
        OwnAccount.Contact now = own.contact(who);
        own.contact(
                who,
                Optional.ofNullable(wanted.phone()).orElse(now.phone()),
                Optional.ofNullable(wanted.mail()).orElse(now.mail()),
                "en".equals(Optional.ofNullable(wanted.language()).orElse(now.language())) ? "en" : "zh",
                request.getRemoteAddr());
        return own.contact(who);
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/me/tokens")
    Paged<Tokens.Token> tokens(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size,
            HttpServletRequest request) {
        return Paged.of(tokens.list(presence.get(request)), page, size);
    }

    /** Ends a token, the one in use as well; new ones are made in person only. */
    @Allow(Deed.BE_HERE)
    @DeleteMapping("/api/v1/me/tokens/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long token, HttpServletRequest request) {
        if (!tokens.revoke(presence.get(request), token, request.getRemoteAddr())) {
            throw new NotThere();
        }
    }
}
