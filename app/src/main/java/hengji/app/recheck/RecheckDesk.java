package hengji.app.recheck;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Rights;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.rectification.Rectifications;
import hengji.app.year.Calendar;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.core.recheck.RecheckState;
import hengji.core.workflow.Obstacle;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on the pages of a re-check. */
@Component
class RecheckDesk {
    private final Rechecks rechecks;
    private final RecheckStore store;
    private final Rows rows;
    private final Proofs proofs;
    private final Parts parts;
    private final Moving moving;
    private final Objecting objecting;
    private final Spreads spreads;
    private final Reviewers reviewers;
    private final Rights rights;
    private final Rectifications rectifications;
    private final Assessor assessor;
    private final Calendar calendar;
    private final Clock clock;

    RecheckDesk(
            Rechecks rechecks,
            RecheckStore store,
            Rows rows,
            Proofs proofs,
            Parts parts,
            Moving moving,
            Objecting objecting,
            Spreads spreads,
            Reviewers reviewers,
            Rights rights,
            Rectifications rectifications,
            Assessor assessor,
            Calendar calendar,
            Clock clock) {
        this.rechecks = rechecks;
        this.store = store;
        this.rows = rows;
        this.proofs = proofs;
        this.parts = parts;
        this.moving = moving;
        this.objecting = objecting;
        this.spreads = spreads;
        this.reviewers = reviewers;
        this.rights = rights;
        this.rectifications = rectifications;
        this.assessor = assessor;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The re-check of a form as somebody may see it; told as not there where that person may not. */
    @Transactional(readOnly = true)
    public Standing see(long form, Who who) {
        Standing standing = rechecks.standing(form).orElseThrow(NotThere::new);
        if (!parts.sees(standing.recheck(), standing.head(), who)) {
            throw new NotThere();
        }
        return standing;
    }

    @Transactional(readOnly = true)
    public RecheckPage page(long form, Who who, Frame frame, List<Obstacle> troubles) {
        Standing standing = see(form, who);
        Recheck recheck = standing.recheck();
        FormHead head = standing.head();
        boolean inside = parts.isInside(recheck, head, who);
        boolean runs = rights.may(who, Deed.RUN_RECHECK, form);
        return new RecheckPage(
                frame,
                standing,
                lines(standing, inside),
                moving.open(recheck, head, who).stream()
                        .map(action -> new RecheckPage.Door(
                                action,
                                Moving.needs(recheck.state(), action),
                                moving.obstacles(recheck, head, action, who)))
                        .toList(),
                store.steps(recheck.id()),
                inside,
                parts.writes(recheck, head, who),
                objecting.isOpen(recheck, head, who),
                inside ? spreads.of(head.region(), head.year()) : List.of(),
                showsObjections(recheck, inside) ? proofs.of(recheck.id()) : List.of(),
                runs && recheck.state() == RecheckState.REVIEWING ? reviewers.choices(head.region()) : List.of(),
                rectifications.from(source(recheck)),
                runs && recheck.isSent(),
                day(head),
                troubles);
    }

    /** How the ledger of rectifications knows a re-check again. */
    static String source(Recheck recheck) {
        return "recheck " + recheck.id();
    }

    /** Objections are the office's own until it has objected. */
    static boolean showsObjections(Recheck recheck, boolean inside) {
        return !inside || recheck.state() != RecheckState.SENT;
    }

    private LocalDate day(FormHead head) {
        int workdays = assessor.pack(head.region(), head.year())
                .get(Limit.OBJECTION_WORKDAYS)
                .value()
                .intValueExact();
        return calendar.workdaysAfter(head.region(), LocalDate.now(clock), workdays);
    }

    boolean isInside(Standing standing, Who who) {
        return parts.isInside(standing.recheck(), standing.head(), who);
    }

    /** The rows with what was found on them. */
    @Transactional(readOnly = true)
    public List<RecheckPage.Line> lines(Standing standing, boolean inside) {
        Recheck recheck = standing.recheck();
        Pack pack = assessor.pack(standing.head().region(), standing.head().year());
        Map<Long, Objection> objections = showsObjections(recheck, inside)
                ? store.objections(recheck.id()).stream().collect(Collectors.toMap(Objection::row, each -> each))
                : Map.of();
        return rows.of(recheck.id()).stream()
                .map(row -> new RecheckPage.Line(
                        row,
                        row.latest().map(found -> Reviewed.of(row, found, pack)),
                        row.again().flatMap(_ -> row.first()).map(found -> Reviewed.of(row, found, pack)),
                        Optional.ofNullable(objections.get(row.id()))))
                .toList();
    }
}
