package hengji.app.handover;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.work.Notices;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands work over (工作移交): one's own, or that of people below oneself in the tree; never an administrator's role, and
 * never to an administrator.
 */
@Service
class HandOver {
    private final HandOverStore store;
    private final Rights rights;
    private final Trees trees;
    private final Notices notices;
    private final Journal journal;

    HandOver(HandOverStore store, Rights rights, Trees trees, Notices notices, Journal journal) {
        this.store = store;
        this.rights = rights;
        this.trees = trees;
        this.notices = notices;
        this.journal = journal;
    }

    /** What moved. */
    record Moved(int roles, int rows, int reviews, int delegations) {}

    /** Those whose work this person may hand over, oneself among them. */
    @Transactional(readOnly = true)
    public List<Colleague> givers(Who who) {
        return people(who).entrySet().stream()
                .filter(person -> person.getValue().values().stream()
                        .anyMatch(grant -> may(who, person.getKey().id(), grant)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those who can take work over: everybody of the region without an administrative role. */
    @Transactional(readOnly = true)
    public List<Colleague> takers(Who who, long from) {
        return people(who).entrySet().stream()
                .filter(person -> person.getKey().id() != from)
                .filter(person -> person.getValue().values().stream()
                        .noneMatch(grant -> grant.role().isAdministrative()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What can be handed over from somebody, each role with what hangs on it. */
    @Transactional(readOnly = true)
    public List<Portion> portions(Who who, long from) {
        return grants(who, from).entrySet().stream()
                .filter(grant -> may(who, from, grant.getValue()))
                .map(grant -> portion(grant.getKey(), grant.getValue(), from))
                .sorted(Comparator.comparing(Portion::role).thenComparing(Portion::name))
                .toList();
    }

    /** Running delegations from or to somebody: they go along with the roles of a reviewer. */
    @Transactional(readOnly = true)
    public int delegations(long from) {
        return store.delegations(from);
    }

    /** Hands the chosen roles over; absent where nothing may be. */
    @Transactional
    public Optional<Moved> hand(Who who, long from, long to, Set<Long> chosen, String address) {
        List<Portion> portions = portions(who, from).stream()
                .filter(portion -> chosen.contains(portion.grant()))
                .toList();
        Optional<Colleague> taker =
                takers(who, from).stream().filter(each -> each.id() == to).findFirst();
        Optional<Colleague> giver =
                givers(who).stream().filter(each -> each.id() == from).findFirst();
        if (portions.isEmpty() || taker.isEmpty() || giver.isEmpty()) {
            return Optional.empty();
        }
        Moved moved = move(portions, from, to);
        tell(giver.get(), taker.get(), moved);
        portions.forEach(portion -> journal.write(
                Actor.of(who, address),
                new Entry(
                        portion.organisation(),
                        "handover",
                        portion.role() + " " + portion.name(),
                        giver.get().login(),
                        taker.get().login())));
        return Optional.of(moved);
    }

    private Moved move(List<Portion> portions, long from, long to) {
        int rows = 0;
        int reviews = 0;
        for (Portion portion : portions) {
            store.move(portion.grant(), new Grant(portion.role(), portion.region(), portion.organisation()), to);
            Collection<Long> places = places(portion.role(), portion.region(), portion.organisation());
            rows += store.moveRows(from, to, portion.region(), places);
            reviews += store.moveReviews(from, to, portion.region(), places);
        }
        boolean reviewing = portions.stream().anyMatch(portion -> portion.role().side() != Role.Side.UNIT);
        return new Moved(portions.size(), rows, reviews, reviewing ? store.moveDelegations(from, to) : 0);
    }

    private void tell(Colleague giver, Colleague taker, Moved moved) {
        String what = moved.roles() + " 项职责、" + moved.rows() + " 项分派指标、" + moved.reviews() + " 张审核表";
        String english = moved.roles() + " roles, " + moved.rows() + " indicators, " + moved.reviews() + " reviews";
        notices.tell(
                taker.id(),
                Wording.of(
                        "工作移交：" + giver.name() + "的" + what + "已移交给您。",
                        "Handed over to you from " + giver.name() + ": " + english + "."),
                "/work");
        notices.tell(
                giver.id(),
                Wording.of(
                        "工作移交：您的" + what + "已移交给" + taker.name() + "。",
                        "Handed over from you to " + taker.name() + ": " + english + "."),
                "/work");
    }

    private Portion portion(long grant, Grant role, long from) {
        Collection<Long> places = places(role.role(), role.region(), role.organisationId());
        return new Portion(
                grant,
                role.role(),
                role.region(),
                role.organisationId(),
                trees.tree()
                        .find(role.organisationId())
                        .map(Organisation::name)
                        .orElseGet(() -> store.region(role.region())),
                store.rows(from, role.region(), places),
                store.reviews(from, role.region(), places));
    }

    /** The organisations whose forms a role reaches. */
    private Collection<Long> places(Role role, String region, long organisation) {
        Tree tree = trees.tree();
        if (organisation == 0) {
            return tree.all().stream()
                    .filter(each -> each.region().equals(region))
                    .map(Organisation::id)
                    .toList();
        }
        return role.side() == Role.Side.UNIT
                ? List.of(tree.unitOf(organisation))
                : tree.within(organisation).stream().map(Organisation::id).toList();
    }

    /** One's own business roles; of others only those below the role by which one reaches them. */
    private boolean may(Who who, long from, Grant grant) {
        if (grant.role().isAdministrative()) {
            return false;
        }
        if (from == who.id()) {
            return true;
        }
        boolean within = grant.role().side() == Role.Side.UNIT || grant.role().side() == Role.Side.DEPARTMENT;
        long unit = trees.tree().unitOf(grant.organisationId());
        return within
                && rights.roles(who, Deed.HAND_OVER, new Subject.OfOrganisation(unit, grant.region(), 0, true)).stream()
                        .anyMatch(role -> role.compareTo(grant.role()) > 0);
    }

    private Map<Long, Grant> grants(Who who, long from) {
        return people(who).entrySet().stream()
                .filter(person -> person.getKey().id() == from)
                .flatMap(person -> person.getValue().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Colleague, Map<Long, Grant>> people(Who who) {
        return store.people(who.grants().stream()
                .filter(grant -> Deed.HAND_OVER.holders().stream().anyMatch(holder -> holder.role() == grant.role()))
                .map(Grant::region)
                .distinct()
                .toList());
    }
}
