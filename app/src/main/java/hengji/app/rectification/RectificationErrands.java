package hengji.app.rectification;

import static hengji.app.tables.Tables.RECTIFICATION;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.storage.OfficeTime;
import hengji.app.work.Errand;
import hengji.app.work.Errands;
import hengji.app.work.Kind;
import hengji.core.explain.Wording;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items that wait for the unit's answer, or for somebody to verify one. */
@Component
class RectificationErrands implements Errands {
    private final Rectifications ledger;
    private final Permissions permissions;
    private final Trees trees;

    RectificationErrands(Rectifications ledger, Permissions permissions, Trees trees) {
        this.ledger = ledger;
        this.permissions = permissions;
        this.trees = trees;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Who who) {
        Set<Role> roles = who.roles();
        boolean answers = roles.contains(Role.UNIT_CLERK);
        boolean verifies = roles.contains(Role.BUSINESS_DIVISION) || roles.contains(Role.PERFORMANCE_DIVISION);
        if (!answers && !verifies) {
            return List.of();
        }
        Tree tree = trees.tree();
        Map<Long, Organisation> bodies = permissions.reach(who, Deed.MOVE_RECTIFICATION).stream()
                .collect(Collectors.toMap(Organisation::id, body -> body));
        List<String> states = verifies && !answers
                ? List.of(RectificationState.REPORTED.name())
                : List.of(RectificationState.NOTIFIED.name(), RectificationState.RETURNED.name());
        return ledger.list(RECTIFICATION.STATE.in(states), RECTIFICATION.ORGANISATION_ID.in(bodies.keySet())).stream()
                .map(matter -> errand(matter, tree.get(matter.organisation())))
                .toList();
    }

    private static Errand errand(Matter matter, Organisation body) {
        Wording task = matter.state() == RectificationState.REPORTED
                ? Wording.of("核实整改情况", "verify what was done")
                : Wording.of("反馈整改情况", "report what was done");
        return new Errand(
                matter.year(),
                body,
                Kind.RECTIFICATION,
                Wording.of("整改事项 " + matter.code(), "item " + matter.code()),
                matter.state().wording(),
                task,
                "/rectification/" + body.id() + "/" + matter.id(),
                LocalDate.ofInstant(matter.since(), OfficeTime.ZONE),
                java.util.Optional.of(matter.due()));
    }
}
