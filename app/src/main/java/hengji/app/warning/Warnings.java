package hengji.app.warning;

import static hengji.app.tables.Tables.MONITORING_WARNING;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.rectification.Order;
import hengji.app.rectification.Rectifications;
import hengji.core.explain.Wording;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.WarningAction;
import hengji.core.monitoring.WarningState;
import hengji.core.monitoring.WarningWay;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.procedure.Taken;
import hengji.core.rectification.Origin;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes warnings through their table: 反馈、办结、退回、整改通知、撤回. */
@Service
public class Warnings {
    private static final Procedure<WarningState, WarningAction> WAY = WarningWay.procedure();
    private static final Wording MEND = Wording.of("请更正后重新提交。", "Mend it and send it again.");
    private static final Obstacle PAST = new Obstacle(
            Wording.of("期限早于今天。", "The deadline lies in the past."),
            Wording.of("请填写今天或以后的日期。", "Give today or a later day."));
    private static final Obstacle NO_CHOICE = new Obstacle(
            Wording.of("没有选择处理意见。", "No answer is chosen."),
            Wording.of("请在继续执行、调剂预算、取消项目中选一项。", "Go on, move the money, or give it up."));

    private final WarningStore store;
    private final Permissions permissions;
    private final Rectifications rectifications;
    private final Forms forms;
    private final Journal journal;
    private final WarningNotices notices;
    private final Clock clock;

    Warnings(
            WarningStore store,
            Permissions permissions,
            Rectifications rectifications,
            Forms forms,
            Journal journal,
            WarningNotices notices,
            Clock clock) {
        this.store = store;
        this.permissions = permissions;
        this.rectifications = rectifications;
        this.forms = forms;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /** Every warning of some forms, oldest first. */
    @Transactional(readOnly = true)
    public List<Warned> of(Collection<Long> targets) {
        return targets.isEmpty() ? List.of() : store.list(MONITORING_WARNING.FORM_ID.in(targets));
    }

    /** Absent where the form has no such warning. */
    @Transactional(readOnly = true)
    public Optional<Warned> find(long form, long id) {
        return store.list(MONITORING_WARNING.ID.eq(id), MONITORING_WARNING.FORM_ID.eq(form)).stream()
                .findFirst();
    }

    /** Whether a form's money was given up by an answer that finance accepted (取消项目). */
    @Transactional(readOnly = true)
    public boolean isCancelled(long form) {
        return of(List.of(form)).stream().anyMatch(Warned::isCancellation);
    }

    /** What somebody may try with a warning, in the table's order. */
    @Transactional(readOnly = true)
    public List<WarningAction> open(Warned warning, Who who) {
        return permissions.may(who, Deed.MOVE_WARNING, warning.organisation(), warning.year())
                ? WAY.open(warning.state(), roles(warning, who))
                : List.of();
    }

    static List<Need> needs(Warned warning, WarningAction action) {
        return WAY.needs(warning.state(), action);
    }

    /**
     * Takes a step.
     *
     * @throws NotThere where the form has no such warning
     */
    @Transactional
    public Acted act(long form, long id, Act act, Who who, String address) {
        Warned warning = store.hold(form, id).orElseThrow(NotThere::new);
        if (warning.revision() != act.revision()) {
            return new Acted.Differs(warning);
        }
        return switch (WAY.step(warning.state(), act.action(), roles(warning, who), met(warning, act, who))) {
            case Taken.Refused<WarningState>(List<Obstacle> obstacles) -> new Acted.Refused(obstacles);
            case Taken.Moved<WarningState>(WarningState to) -> {
                List<Obstacle> faults = faults(warning, act);
                yield faults.isEmpty()
                        ? new Acted.Done(moved(warning, act, to, who, address))
                        : new Acted.Refused(faults);
            }
        };
    }

    private Set<Role> roles(Warned warning, Who who) {
        return permissions.roles(who, Deed.MOVE_WARNING, warning.organisation());
    }

    private Set<Need> met(Warned warning, Act act, Who who) {
        Set<Need> met = EnumSet.noneOf(Need.class);
        add(met, Need.REASON, !act.words().isEmpty());
        add(
                met,
                Need.MEASURES,
                act.answer().filter(given -> !given.words().isBlank()).isPresent());
        add(met, Need.DEADLINE, act.due().isPresent());
        add(met, Need.ITEMS, !act.items().isEmpty());
        add(met, Need.NOT_OWN, warning.lastBy() != who.id());
        add(met, Need.TIME_UP, today().isAfter(warning.due()));
        return met;
    }

    private static void add(Set<Need> met, Need need, boolean is) {
        if (is) {
            met.add(need);
        }
    }

    private List<Obstacle> faults(Warned warning, Act act) {
        if (act.due().filter(day -> day.isBefore(today())).isPresent()) {
            return List.of(PAST);
        }
        if (act.action() != WarningAction.ANSWER) {
            return List.of();
        }
        return act.answer()
                .map(given -> given.faults(warning.unspent()).stream()
                        .map(fault -> new Obstacle(fault, MEND))
                        .toList())
                .orElse(List.of(NO_CHOICE));
    }

    private Warned moved(Warned before, Act act, WarningState to, Who who, String address) {
        boolean answers = act.action() == WarningAction.ANSWER;
        Optional<Answer> answer = answers ? act.answer() : before.answer();
        LocalDate due = act.action() == WarningAction.SEND_BACK ? act.due().orElse(before.due()) : before.due();
        FormHead head = forms.get(before.form());
        if (act.action() == WarningAction.NOTIFY) {
            rectifications.open(
                    new Order(
                            before.organisation(),
                            before.year(),
                            Origin.MONITORING,
                            before.source(),
                            before.link(),
                            "",
                            act.due().orElseThrow(),
                            act.items()),
                    who,
                    address);
        }
        String words = answers ? said(act.answer().orElseThrow()) : act.words();
        store.move(before, to, due, answer, who.id());
        store.step(before.id(), act.action().name(), to, words, act.due(), who.id());
        Warned after = store.hold(before.form(), before.id()).orElseThrow();
        Actor actor = Actor.of(who, address);
        journal.write(
                actor,
                new Entry(
                        before.organisation(),
                        "warning."
                                + act.action().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "form " + before.form() + " monitoring " + before.period(),
                        before.state().wording().zh(),
                        to.wording().zh() + (words.isEmpty() ? "" : "：" + words)));
        notices.moved(after, head, act.action().wording(), actor);
        return after;
    }

    static String said(Answer answer) {
        return answer.choice().wording().zh()
                + answer.amount().map(amount -> " " + amount.toPlainString()).orElse("") + "。" + answer.words();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
