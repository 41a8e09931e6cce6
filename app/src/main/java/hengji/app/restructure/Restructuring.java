package hengji.app.restructure;

import static hengji.app.tables.Tables.ORGANISATION;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renames, moves, merges and dissolves organisations; nothing that was is lost. */
@Service
public class Restructuring {
    private final Trees trees;
    private final Ledger ledger;
    private final Journal journal;

    Restructuring(Trees trees, Ledger ledger, Journal journal) {
        this.trees = trees;
        this.ledger = ledger;
        this.journal = journal;
    }

    /** Makes an organisation. */
    @Transactional
    public Restructured create(NewBody wanted, Actor actor) {
        List<Wording> reasons = new Objections(trees.tree())
                .code(wanted.region(), wanted.code(), 0)
                .name(wanted.name())
                .parent(wanted.kind(), wanted.region(), wanted.parentId(), 0)
                .all();
        if (!reasons.isEmpty()) {
            return new Restructured.Refused(reasons);
        }
        long id = ledger.insert(wanted);
        journal.write(actor, new Entry(id, "organisation.create", "organisation " + id, "", text(get(id))));
        return new Restructured.Done(id);
    }

    /** Gives another name or code from a day on. */
    @Transactional
    public Restructured rename(long organisation, String code, String name, Ground ground, Actor actor) {
        Organisation body = get(organisation);
        String newCode = code.strip();
        String newName = name.strip();
        if (body.name().equals(newName) && body.code().equals(newCode)) {
            return new Restructured.Done(organisation);
        }
        List<Wording> reasons = objections(body, ground)
                .code(body.region(), newCode, organisation)
                .name(newName)
                .all();
        return done(reasons, body, "organisation.rename", ground, actor, () -> {
            ledger.remember(body, ground);
            ledger.change(organisation, found -> {
                found.setCode(newCode);
                found.setName(newName);
            });
        });
    }

    /** Puts it below another from a day on. */
    @Transactional
    public Restructured move(long organisation, long parent, Ground ground, Actor actor) {
        Organisation body = get(organisation);
        if (body.parentId() == parent) {
            return new Restructured.Done(organisation);
        }
        List<Wording> reasons = objections(body, ground)
                .parent(body.kind(), body.region(), parent, organisation)
                .all();
        return done(reasons, body, "organisation.move", ground, actor, () -> {
            ledger.remember(body, ground);
            place(organisation, parent);
        });
    }

    /** Ends it; its forms are found from what it is merged into, and what stood below moves there. */
    @Transactional
    public Restructured merge(long organisation, long into, Ground ground, Actor actor) {
        Organisation body = get(organisation);
        List<Wording> reasons = objections(body, ground).successor(body, into).all();
        return done(reasons, body, "organisation.merge", ground, actor, () -> {
            Tree tree = trees.tree();
            tree.below(organisation).stream()
                    .filter(below -> !below.isDissolved())
                    .forEach(below -> follow(below, into, ground, actor));
            end(body, ground);
            ledger.change(organisation, found -> found.setSuccessorId(into));
        });
    }

    /** Ends it. */
    @Transactional
    public Restructured dissolve(long organisation, Ground ground, Actor actor) {
        Organisation body = get(organisation);
        List<Wording> reasons = objections(body, ground).nothingBelow(body).all();
        return done(reasons, body, "organisation.dissolve", ground, actor, () -> end(body, ground));
    }

    /** Says whom to call; no history is kept of that but the journal. */
    @Transactional
    public void reach(long organisation, String contact, String phone, Actor actor) {
        Organisation body = get(organisation);
        if (body.contact().equals(contact.strip()) && body.phone().equals(phone.strip())) {
            return;
        }
        ledger.change(organisation, found -> {
            found.setContact(contact.strip());
            found.setPhone(phone.strip());
        });
        write(body, "organisation.reach", "", actor);
    }

    private Restructured done(
            List<Wording> reasons, Organisation before, String action, Ground ground, Actor actor, Runnable work) {
        if (!reasons.isEmpty()) {
            return new Restructured.Refused(reasons);
        }
        work.run();
        write(
                before,
                action,
                "；自 " + ground.on() + "，" + ground.reason()
                        + (ground.documentNo().isEmpty() ? "" : "，" + ground.documentNo()),
                actor);
        return new Restructured.Done(before.id());
    }

    private void write(Organisation before, String action, String ground, Actor actor) {
        String after = text(get(before.id())) + ground;
        journal.write(actor, new Entry(before.id(), action, "organisation " + before.id(), text(before), after));
    }

    private Objections objections(Organisation body, Ground ground) {
        return new Objections(trees.tree()).alive(body).ground(ground).day(ground.on(), ledger.began(body));
    }

    /** A department's units go with it; a unit's sections become the other unit's. */
    private void follow(Organisation below, long into, Ground ground, Actor actor) {
        ledger.remember(below, ground);
        place(below.id(), into);
        write(below, "organisation.move", "；随上级合并", actor);
    }

    private void place(long organisation, long parent) {
        ledger.change(organisation, found -> found.set(ORGANISATION.PARENT_ID, parent == 0 ? null : parent));
    }

    private void end(Organisation body, Ground ground) {
        ledger.remember(body, ground);
        ledger.change(body.id(), found -> found.setValidTo(ground.on().minusDays(1)));
    }

    private Organisation get(long organisation) {
        return trees.tree().get(organisation);
    }

    private static String text(Organisation body) {
        return body.code() + " " + body.name() + "，" + body.kind().chinese() + "，上级 " + body.parentId() + "，联系 "
                + body.contact() + " " + body.phone()
                + body.validTo().map(last -> "，止于 " + last).orElse("");
    }
}
