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
        return present(request).map(Present::who);
    }

    /** Whether the one who asks still has a one-time password and may do nothing but change it. */
    public boolean mustChange(HttpServletRequest request) {
        return present(request).filter(Present::mustChange).isPresent();
    }

    private Optional<Present> present(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Present known) {
            return Optional.of(known);
        }
        Optional<Present> found = officer().flatMap(officer -> accounts.findPresent(officer.id()));
        found.ifPresent(present -> request.setAttribute(ATTRIBUTE, present));
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
