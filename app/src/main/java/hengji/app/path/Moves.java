package hengji.app.path;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.core.workflow.Action;
import hengji.core.workflow.Actor;
import hengji.core.workflow.Circumstances;
import hengji.core.workflow.Demand;
import hengji.core.workflow.Enclosures;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import hengji.core.workflow.Standing;
import hengji.core.workflow.TargetGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves forms along their way: asks the workflow's table with what this office knows of person and form, and where the
 * answer is yes, keeps state, step, version, return sheet and journal in one transaction.
 */
@Service
public class Moves {
    private static final Enclosures EVERYTHING = Enclosures.none()
            .because("…")
            .withScan()
            .withDocument("…", LocalDate.EPOCH)
            .withGrade(TargetGrade.EXCELLENT)
            .confirmedByHead()
            .withItems(1);

    private final Forms forms;
    private final Ways ways;
    private final Parts parts;
    private final Standings standings;
    private final Slips slips;
    private final Taking taking;
    private final List<Gate> gates;

    Moves(Forms forms, Ways ways, Parts parts, Standings standings, Slips slips, Taking taking, List<Gate> gates) {
        this.forms = forms;
        this.ways = ways;
        this.parts = parts;
        this.standings = standings;
        this.slips = slips;
        this.taking = taking;
        this.gates = List.copyOf(gates);
    }

    /** What somebody may try with a form now, in the table's order. */
    @Transactional(readOnly = true)
    public List<Action> open(FormHead head, Who who) {
        return ways.of(head).open(head.state(), parts.roles(head, who));
    }

    /** The same, with what each takes and what stands in its way. */
    @Transactional(readOnly = true)
    public List<Opening> openings(FormHead head, Who who) {
        Path path = ways.of(head);
        Actor actor = parts.actor(head, who);
        Circumstances full = new Circumstances(standings.of(head), EVERYTHING);
        return path.open(head.state(), actor.roles()).stream()
                .map(action -> new Opening(
                        action,
                        path.demands(head.state(), action).stream()
                                .filter(Demand::isEnclosed)
                                .toList(),
                        obstacles(gated(head, action, path.step(head.state(), action, actor, full)))))
                .toList();
    }

    /** The parts somebody plays for a form. */
    @Transactional(readOnly = true)
    public Set<Role> roles(FormHead head, Who who) {
        return parts.roles(head, who);
    }

    /** The way of a form. */
    @Transactional(readOnly = true)
    public Path path(FormHead head) {
        return ways.of(head);
    }

    /** How a form stands. */
    @Transactional(readOnly = true)
    public Standing standing(FormHead head) {
        return standings.of(head);
    }

    /** What would stand in the way if somebody acted with this; empty where nothing does. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(FormHead head, Action action, Enclosed enclosed, Who who) {
        return obstacles(ask(head, action, enclosed, who));
    }

    /**
     * Takes a step.
     *
     * @param form which form
     * @param action what is done
     * @param enclosed what is handed in with it
     * @param who who does it; whether that person may is decided here
     * @param address network address, for the journal
     */
    @Transactional
    public Outcome move(long form, Action action, Enclosed enclosed, Who who, String address) {
        FormHead head = forms.hold(form);
        Outcome outcome = ask(head, action, enclosed, who);
        if (outcome instanceof Outcome.Moved moved) {
            Optional<Role> role = acting(head, action, who);
            taking.take(
                    new Taking.Stride(head, action, moved, role), enclosed, hengji.app.journal.Actor.of(who, address));
        }
        return outcome;
    }

    private static List<Obstacle> obstacles(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused(var obstacles) -> obstacles;
            case Outcome.Moved _ -> List.of();
        };
    }

    private Outcome ask(FormHead head, Action action, Enclosed enclosed, Who who) {
        Circumstances now = new Circumstances(standings.of(head), enclosed.counted(slips.written(head.id())));
        return gated(head, action, ways.of(head).step(head.state(), action, parts.actor(head, who), now));
    }

    /** What the table allows, unless another feature knows a reason against it. */
    private Outcome gated(FormHead head, Action action, Outcome outcome) {
        List<Obstacle> shut = gates.stream()
                .flatMap(gate -> gate.obstacles(head, action).stream())
                .toList();
        return switch (outcome) {
            case Outcome.Moved _ when !shut.isEmpty() -> new Outcome.Refused(shut);
            case Outcome.Refused(var obstacles) ->
                new Outcome.Refused(
                        Stream.concat(obstacles.stream(), shut.stream()).toList());
            case Outcome.Moved moved -> moved;
        };
    }

    /** Which of a person's parts carries the action. */
    private Optional<Role> acting(FormHead head, Action action, Who who) {
        Set<Role> held = parts.roles(head, who);
        return ways.of(head).transitions().stream()
                .filter(row -> row.from() == head.state() && row.action() == action)
                .flatMap(row -> row.by().stream())
                .filter(held::contains)
                .findFirst();
    }
}
