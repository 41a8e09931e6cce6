package hengji.app.recheck;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.procedure.Taken;
import hengji.core.recheck.FormReview;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RecheckState;
import hengji.core.recheck.RecheckWay;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a re-check from step to step (use case): the engine's table decides, this keeps what was decided. */
@Service
public class Moving {
    private static final Procedure<RecheckState, RecheckAction> WAY = RecheckWay.procedure();

    private final RecheckStore store;
    private final Rows rows;
    private final Proofs proofs;
    private final Parts parts;
    private final Forms forms;
    private final Assessor assessor;
    private final Tidings tidings;
    private final Journal journal;
    private final Clock clock;

    Moving(
            RecheckStore store,
            Rows rows,
            Proofs proofs,
            Parts parts,
            Forms forms,
            Assessor assessor,
            Tidings tidings,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.proofs = proofs;
        this.parts = parts;
        this.forms = forms;
        this.assessor = assessor;
        this.tidings = tidings;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody may try now. */
    @Transactional(readOnly = true)
    public List<RecheckAction> open(Recheck recheck, FormHead head, Who who) {
        return WAY.open(recheck.state(), parts.roles(recheck, head, who, Deed.MOVE_RECHECK));
    }

    static List<Need> needs(RecheckState state, RecheckAction action) {
        return WAY.needs(state, action);
    }

    /** What stands in the way of an action apart from what is handed in with it. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Recheck recheck, FormHead head, RecheckAction action, Who who) {
        Set<Need> met = met(recheck, Given.NOTHING, who);
        met.addAll(EnumSet.of(Need.REASON, Need.DOCUMENT, Need.DEADLINE));
        Set<Role> roles = parts.roles(recheck, head, who, Deed.MOVE_RECHECK);
        return switch (WAY.step(recheck.state(), action, roles, met)) {
            case Taken.Moved<RecheckState> _ -> List.of();
            case Taken.Refused<RecheckState>(var obstacles) -> obstacles;
        };
    }

    /** Takes a step; whether that person may is decided here. */
    @Transactional
    public Taken<RecheckState> move(long form, RecheckAction action, Given given, Who who, String address) {
        FormHead head = forms.get(form);
        Recheck recheck = store.hold(form).orElseThrow(NotThere::new);
        Set<Role> roles = parts.roles(recheck, head, who, Deed.MOVE_RECHECK);
        Taken<RecheckState> taken = WAY.step(recheck.state(), action, roles, met(recheck, given, who));
        if (taken instanceof Taken.Moved<RecheckState>(RecheckState to)) {
            store.move(recheck, action, to, given, who.id());
            if (to == RecheckState.FINAL) {
                conclude(recheck, head, given);
            }
            journal.write(
                    Actor.of(who, address),
                    new Entry(
                            head.organisation(),
                            "recheck.move",
                            "form " + form,
                            recheck.state().wording().zh(),
                            after(action, to, given)));
            tidings.tell(head, recheck, action, who);
        }
        return taken;
    }

    private static String after(RecheckAction action, RecheckState to, Given given) {
        return Stream.of(action.wording().zh() + "：" + to.wording().zh(), given.reason(), given.documentNo())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("；"));
    }

    private void conclude(Recheck recheck, FormHead head, Given given) {
        FormReview review = Reviewed.latest(
                rows.of(recheck.id()), store.objections(recheck.id()), assessor.pack(head.region(), head.year()));
        review.total()
                .ifPresent(total -> store.conclude(
                        recheck.id(),
                        new Recheck.Result(
                                total.points(), review.grade().orElse(""), given.documentNo(), given.documentDate())));
    }

    private Set<Need> met(Recheck recheck, Given given, Who who) {
        LocalDate today = LocalDate.now(clock);
        Set<Need> met = EnumSet.noneOf(Need.class);
        add(met, Need.REASON, !given.reason().isBlank());
        add(
                met,
                Need.DOCUMENT,
                !given.documentNo().isBlank() && given.documentDate().isPresent());
        add(met, Need.DEADLINE, given.due().filter(day -> !day.isBefore(today)).isPresent());
        add(met, Need.NOT_OWN, recheck.lastBy() != who.id());
        add(met, Need.TIME_UP, recheck.due().filter(today::isAfter).isPresent());
        add(
                met,
                Need.EVERY_ROW,
                rows.of(recheck.id()).stream().allMatch(row -> row.first().isPresent()));
        List<Objection> objections = store.objections(recheck.id());
        add(met, Need.ITEMS, !objections.isEmpty());
        add(met, Need.EVERY_ITEM_ANSWERED, objections.stream().allMatch(Objection::isAnswered));
        add(met, Need.PROOF, !proofs.of(recheck.id()).isEmpty());
        return met;
    }

    private static void add(Set<Need> met, Need need, boolean holds) {
        if (holds) {
            met.add(need);
        }
    }
}
