package hengji.app.warning;

import static hengji.app.tables.Tables.MONITORING_WARNING;

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
import hengji.core.monitoring.WarningState;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warnings that wait for the unit's answer, or for somebody to judge one. */
@Component
class WarningErrands implements Errands {
    private final WarningStore store;
    private final Permissions permissions;
    private final Trees trees;

    WarningErrands(WarningStore store, Permissions permissions, Trees trees) {
        this.store = store;
        this.permissions = permissions;
        this.trees = trees;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Errand> of(Who who) {
        Set<Role> roles = who.roles();
        boolean answers = roles.contains(Role.UNIT_CLERK);
        boolean judges = roles.contains(Role.BUSINESS_DIVISION) || roles.contains(Role.PERFORMANCE_DIVISION);
        if (!answers && !judges) {
            return List.of();
        }
        Tree tree = trees.tree();
        Set<Long> bodies = permissions.reach(who, Deed.MOVE_WARNING).stream()
                .map(Organisation::id)
                .collect(Collectors.toSet());
        List<String> states = judges && !answers
                ? List.of(WarningState.ANSWERED.name())
                : List.of(WarningState.ISSUED.name(), WarningState.SENT_BACK.name());
        return store.list(MONITORING_WARNING.STATE.in(states), MONITORING_WARNING.ORGANISATION_ID.in(bodies)).stream()
                .map(warning -> errand(warning, tree.get(warning.organisation())))
                .toList();
    }

    private static Errand errand(Warned warning, Organisation body) {
        boolean open = warning.isOpen();
        return new Errand(
                warning.year(),
                body,
                Kind.MONITORING,
                Wording.of(warning.period() + "监控预警", "warning, months 1 to " + warning.months()),
                warning.state().wording(),
                open ? Wording.of("反馈处理意见", "answer the warning") : Wording.of("审核处理意见", "judge the answer"),
                warning.link(),
                LocalDate.ofInstant(warning.since(), OfficeTime.ZONE),
                open ? Optional.of(warning.due()) : Optional.empty());
    }
}
