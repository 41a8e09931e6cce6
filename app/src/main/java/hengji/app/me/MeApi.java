package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeApi {
    /** The one who asks, and the roles held today. */
    record Me(long id, String login, String name, List<Held> roles, OwnAccount.Contact contact) {}

    /** A role; organisation 0 is the whole region. */
    record Held(String role, String region, long organisation) {}

    private final Presence presence;
    private final OwnAccount own;

    MeApi(Presence presence, OwnAccount own) {
        this.presence = presence;
        this.own = own;
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
    OwnAccount.Contact contact(@RequestBody OwnAccount.Contact contact, HttpServletRequest request) {
        Who who = presence.get(request);
        own.contact(who, contact.phone(), contact.mail(), contact.language(), request.getRemoteAddr());
        return own.contact(who);
    }
}
