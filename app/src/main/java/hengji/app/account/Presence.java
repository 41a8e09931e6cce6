package hengji.app.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, looked up once a request. */
@Component
public class Presence {
    private static final String ATTRIBUTE = Presence.class.getName();

    private final Accounts accounts;

    Presence(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person logged in; absent for everybody else. */
    public Optional<Who> find(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Who known) {
            return Optional.of(known);
        }
        Optional<Who> found = officer().flatMap(officer -> accounts.find(officer.id()));
        found.ifPresent(who -> request.setAttribute(ATTRIBUTE, who));
        return found;
    }

    /**
     * The person logged in.
     *
     * @throws IllegalStateException if nobody is: a route without a deed that demands it
     */
    public Who get(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("nobody is logged in"));
    }

    private static Optional<Officer> officer() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Officer officer
                ? Optional.of(officer)
                : Optional.empty();
    }
}
