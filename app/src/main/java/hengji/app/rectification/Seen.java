package hengji.app.rectification;

import static hengji.app.tables.Tables.RECTIFICATION;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as far as somebody may see it. */
@Component
class Seen {
    private final Rectifications ledger;
    private final Permissions permissions;
    private final Trees trees;
    private final Clock clock;

    Seen(Rectifications ledger, Permissions permissions, Trees trees, Clock clock) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.trees = trees;
        this.clock = clock;
    }

    /** Everything somebody may see, the soonest due first; of bodies that were merged, their heirs' people see it. */
    @Transactional(readOnly = true)
    public List<Matter> by(Who who) {
        Tree tree = trees.tree();
        Set<Long> bodies = permissions.reach(who, Deed.SEE_RECTIFICATION).stream()
                .flatMap(body -> tree.family(body.id()).stream())
                .collect(Collectors.toSet());
        return bodies.isEmpty() ? List.of() : ledger.list(RECTIFICATION.ORGANISATION_ID.in(bodies));
    }

    @Transactional(readOnly = true)
    public List<Matter> by(Who who, Choice choice) {
        LocalDate today = today();
        return by(who).stream().filter(matter -> choice.takes(matter, today)).toList();
    }

    /** The bodies somebody may open items for, by code. */
    @Transactional(readOnly = true)
    public List<Organisation> bodies(Who who) {
        return permissions.reach(who, Deed.OPEN_RECTIFICATION).stream()
                .filter(body -> body.kind() != Organisation.Kind.FINANCE)
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
