package hengji.app.people;

import hengji.app.frame.Dates;
import hengji.core.workflow.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a role to be given from a form: role, organisation, from, to. */
@Component
class WishText {
    private final Clock clock;

    WishText(Clock clock) {
        this.clock = clock;
    }

    /** Absent where no role was chosen. */
    Optional<Wish> find(HttpServletRequest request) {
        String organisation = field(request, "organisation");
        return role(field(request, "role"))
                .map(role -> new Wish(
                        role,
                        organisation.matches("\\d{1,18}") ? Long.parseLong(organisation) : 0,
                        Dates.find(field(request, "from")).orElseGet(() -> LocalDate.now(clock)),
                        Dates.find(field(request, "to"))));
    }

    static Optional<Role> role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name) || role.wording().zh().equals(name))
                .findFirst();
    }

    private static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }
}
