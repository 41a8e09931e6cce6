package hengji.app.recheck;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an office writes against the opinion it was sent, row by row with proof, before it objects (use case). */
@Service
public class Objecting {
    private static final Wording CLOSED = Wording.of(
            "现在不能写异议：复核反馈意见书没有发出，或者已经答复。", "Objections are not taken now: the opinion is not out, or was answered.");

    private final RecheckStore store;
    private final Rows rows;
    private final Proofs proofs;
    private final Parts parts;
    private final Forms forms;
    private final Journal journal;

    Objecting(RecheckStore store, Rows rows, Proofs proofs, Parts parts, Forms forms, Journal journal) {
        this.store = store;
        this.rows = rows;
        this.proofs = proofs;
        this.parts = parts;
        this.forms = forms;
        this.journal = journal;
    }

    /** Whether somebody may write objections now. */
    boolean isOpen(Recheck recheck, FormHead head, Who who) {
        Set<Role> roles = parts.roles(recheck, head, who, Deed.MOVE_RECHECK);
        return recheck.state() == RecheckState.SENT
                && (roles.contains(Role.UNIT_CLERK) || roles.contains(Role.DEPARTMENT));
    }

    /** The re-check, held; as if there were none for whoever does not see it yet. */
    private Recheck held(FormHead head, Who who) {
        return store.hold(head.id())
                .filter(recheck -> parts.sees(recheck, head, who))
                .orElseThrow(NotThere::new);
    }

    /** Keeps why the office objects to a row; an empty text takes it back. */
    @Transactional
    public Answer object(long form, int place, String ground, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = held(head, who);
        if (!isOpen(recheck, head, who)) {
            return new Answer.Refused(List.of(CLOSED));
        }
        Row row = rows.of(recheck.id()).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotThere::new);
        store.object(row.id(), ground.strip(), who.id());
        journal.write(
                Actor.of(who, address),
                new Entry(head.organisation(), "recheck.object", "form " + form + " row " + place, "", ground.strip()));
        return new Answer.Kept();
    }

    @Transactional
    public Answer enclose(long form, String name, byte[] bytes, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = held(head, who);
        if (!isOpen(recheck, head, who)) {
            return new Answer.Refused(List.of(CLOSED));
        }
        Optional<Wording> fault = proofs.add(recheck.id(), name, bytes, who.id());
        if (fault.isPresent()) {
            return new Answer.Refused(List.of(fault.get()));
        }
        journal.write(
                Actor.of(who, address), new Entry(head.organisation(), "recheck.enclose", "form " + form, "", name));
        return new Answer.Kept();
    }

    @Transactional
    public Answer remove(long form, long proof, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = held(head, who);
        if (!isOpen(recheck, head, who)) {
            return new Answer.Refused(List.of(CLOSED));
        }
        Enclosure kept = proofs.of(recheck.id()).stream()
                .filter(each -> each.id() == proof)
                .findFirst()
                .orElseThrow(NotThere::new);
        proofs.remove(recheck.id(), proof);
        journal.write(
                Actor.of(who, address),
                new Entry(
                        head.organisation(),
                        "recheck.remove",
                        "form " + form,
                        kept.name() + " sha256 " + kept.sha256(),
                        ""));
        return new Answer.Kept();
    }
}
