package hengji.app.work;

import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who hears of something that concerns an organisation. */
@Service
public class Recipients {
    private final DSLContext database;
    private final Trees trees;
    private final Clock clock;

    Recipients(DSLContext database, Trees trees, Clock clock) {
        this.database = database;
        this.trees = trees;
        this.clock = clock;
    }

    /** The accounts that play a part for an organisation; a department's people play theirs for all below it. */
    @Transactional(readOnly = true)
    public Set<Long> of(Role role, Organisation organisation) {
        List<Long> places =
                role.side() == Role.Side.DEPARTMENT ? upwards(organisation.id()) : List.of(organisation.id());
        LocalDate today = LocalDate.now(clock);
        return database.selectDistinct(ROLE_GRANT.ACCOUNT_ID)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ROLE.eq(role.name()), ROLE_GRANT.REGION_CODE.eq(organisation.region()))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)))
                .and(ROLE_GRANT.ORGANISATION_ID.isNull().or(ROLE_GRANT.ORGANISATION_ID.in(places)))
                .fetchSet(ROLE_GRANT.ACCOUNT_ID);
    }

    private List<Long> upwards(long organisation) {
        Tree tree = trees.tree();
        List<Long> above = new ArrayList<>();
        for (long at = organisation;
                at != 0;
                at = tree.find(at).map(Organisation::parentId).orElse(0L)) {
            above.add(at);
        }
        return above;
    }
}
