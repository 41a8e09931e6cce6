package hengji.app.work;

import static hengji.app.tables.Tables.FORM;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.organisation.Trees;
import hengji.app.path.Turns;
import hengji.app.year.Term;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for somebody (待办), over all years and units, the most urgent first. */
@Service
class WorkList {
    private static final List<String> OPEN = Arrays.stream(State.values())
            .filter(state -> state.stage() != State.Stage.END)
            .map(State::name)
            .toList();

    private final Forms forms;
    private final Turns turns;
    private final AssignedRows rows;
    private final Deadlines deadlines;
    private final Trees trees;
    private final Clock clock;
    private final List<Errands> errands;

    WorkList(
            Forms forms,
            Turns turns,
            AssignedRows rows,
            Deadlines deadlines,
            Trees trees,
            Clock clock,
            List<Errands> errands) {
        this.forms = forms;
        this.turns = turns;
        this.rows = rows;
        this.deadlines = deadlines;
        this.trees = trees;
        this.clock = clock;
        this.errands = errands;
    }

    @Transactional(readOnly = true)
    List<WorkItem> of(Who who) {
        if (who.roles().stream().allMatch(Role::isAdministrative)) {
            return List.of();
        }
        List<FormHead> open = forms.list(FORM.STATE.in(OPEN));
        Deadlines.Today today = deadlines.today();
        Stream<WorkItem> beside =
                errands.stream().flatMap(each -> each.of(who).stream()).map(errand -> beside(errand, today));
        return Stream.of(
                        turns.of(open, who).stream().map(turn -> item(turn, today)), assigned(who, open, today), beside)
                .flatMap(items -> items)
                .sorted(WorkItem.URGENT_FIRST)
                .toList();
    }

    private WorkItem item(Turns.Turn turn, Deadlines.Today today) {
        FormHead head = turn.head();
        Kind kind = Kind.of(head.state());
        return item(head, kind, turn.path().name(head.state()), task(head, kind), today.term(head, kind));
    }

    private Stream<WorkItem> assigned(Who who, List<FormHead> open, Deadlines.Today today) {
        Map<Long, FormHead> heads = open.stream().collect(Collectors.toMap(FormHead::id, Function.identity()));
        return rows.of(who).stream()
                .flatMap(each ->
                        Optional.ofNullable(heads.get(each.form())).stream().map(head -> assigned(head, each, today)));
    }

    private WorkItem assigned(FormHead head, AssignedRows.Open open, Deadlines.Today today) {
        Wording task = Wording.of(
                "填写分派给我的 " + open.count() + " 项指标", "fill in " + open.count() + " indicators assigned to me");
        Optional<Term> term =
                open.due().map(due -> today.term(head.region(), due)).or(() -> today.term(head, Kind.ROWS));
        return item(head, Kind.ROWS, Kind.ROWS.wording(), task, term);
    }

    private WorkItem item(FormHead head, Kind kind, Wording step, Wording task, Optional<Term> term) {
        Wording matter = head.projectName().isEmpty()
                ? head.path().wording()
                : head.path().wording().then(Wording.of("：" + head.projectName(), ": " + head.projectName()));
        Errand errand = new Errand(
                head.year(),
                trees.tree().get(head.organisation()),
                kind,
                matter,
                step,
                task,
                kind.link(head.id(), head.state()),
                day(head.stateSince()),
                term.map(Term::due));
        return new WorkItem(errand, Optional.of(head), age(errand.since()), term);
    }

    private WorkItem beside(Errand errand, Deadlines.Today today) {
        Optional<Term> term =
                errand.due().map(due -> today.term(errand.organisation().region(), due));
        return new WorkItem(errand, Optional.empty(), age(errand.since()), term);
    }

    private long age(LocalDate since) {
        return ChronoUnit.DAYS.between(since, LocalDate.now(clock));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private static Wording task(FormHead head, Kind kind) {
        return switch (head.state()) {
            case AMENDING -> Wording.of("按商定意见完善", "make the agreed changes");
            case ADJUSTING -> Wording.of("填写调整并报送", "fill in the adjustment");
            default -> kind.task();
        };
    }
}
