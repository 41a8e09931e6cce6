package hengji.app.monitoring;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.core.workflow.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may write what: the clerk all of it, a section its own rows. */
@Component
class WatchPens {
    private final Permissions permissions;

    WatchPens(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Absent for everybody who only reads, and for a sheet that was handed in. */
    Optional<WatchPen> of(Who who, Watched watched) {
        if (watched.watch().filed()
                || !permissions.may(
                        who,
                        Deed.FILL_FORM,
                        watched.head().organisation(),
                        watched.head().year())) {
            return Optional.empty();
        }
        Set<Role> roles = permissions.roles(who, Deed.FILL_FORM, watched.head().organisation());
        Set<Long> sections = who.grants().stream()
                .filter(grant -> grant.role() == Role.SECTION_OFFICER)
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
        return Optional.of(new WatchPen(roles.contains(Role.UNIT_CLERK), who.id(), sections));
    }
}
