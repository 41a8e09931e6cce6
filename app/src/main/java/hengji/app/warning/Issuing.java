package hengji.app.warning;

import static hengji.app.tables.Tables.MONITORING_WARNING;

import hengji.app.account.Who;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.monitoring.Watched;
import hengji.app.monitoring.Watching;
import hengji.app.year.Calendar;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetLine;
import hengji.core.monitoring.Warning;
import hengji.core.monitoring.WarningState;
import hengji.core.workflow.Obstacle;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues warnings for red sheets that were handed in (发出预警). */
@Service
public class Issuing {
    private static final Obstacle NOT_RED = new Obstacle(
            Wording.of("这个时段不是红灯，不需要预警。", "This period is not red; it calls for no warning."),
            Wording.of("需要提醒的，请用通知或电话。", "Use a notice or the telephone."));
    private static final Obstacle NOT_FILED = new Obstacle(
            Wording.of("监控表还没有提交，不能预警。", "The sheet was not handed in yet."),
            Wording.of("请先催报。", "Remind the unit first."));
    private static final Obstacle WARNED_BEFORE = new Obstacle(
            Wording.of("这个时段已经发出过预警。", "There is a warning for this period already."),
            Wording.of("请打开原预警办理；发错的先撤回。", "Open it; withdraw it first where it was wrong."));
    private static final Obstacle NO_DAY = new Obstacle(
            Wording.of("工作日历没有录入到反馈期限那一年，算不出期限。", "The calendar does not reach the answer's last day."),
            Wording.of("请填写反馈期限，或先在设置里录入节假日。", "Give the day, or enter the holidays in the set-up."));

    private final Watching watching;
    private final WarningStore store;
    private final Calendar calendar;
    private final Forms forms;
    private final Journal journal;
    private final WarningNotices notices;
    private final Clock clock;

    Issuing(
            Watching watching,
            WarningStore store,
            Calendar calendar,
            Forms forms,
            Journal journal,
            WarningNotices notices,
            Clock clock) {
        this.watching = watching;
        this.store = store;
        this.calendar = calendar;
        this.forms = forms;
        this.journal = journal;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Issues a warning.
     *
     * @param due the answer's last day where a person sets it; else the pack's workdays are counted
     */
    @Transactional
    public Acted issue(long form, int months, Optional<LocalDate> due, Who who, String address) {
        forms.hold(form);
        Watched watched = watching.get(form, months);
        LocalDate today = LocalDate.now(clock);
        Optional<Warning> warning = Warning.of(
                watched.light(), today, calendar.entered(watched.head().region()), watched.pack());
        Optional<LocalDate> last = due.filter(day -> !day.isBefore(today)).or(() -> warning.flatMap(Warning::due));
        Optional<Obstacle> obstacle = obstacle(watched, warning, last);
        if (obstacle.isPresent()) {
            return new Acted.Refused(List.of(obstacle.get()));
        }
        long organisation = watched.head().organisation();
        long id = store.issue(
                watched.watch().id(),
                form,
                organisation,
                warning.orElseThrow(),
                last.orElseThrow(),
                unspent(watched),
                who.id());
        Warned made = store.hold(form, id).orElseThrow();
        String subject = "form " + form + " monitoring " + watched.period().name();
        Actor actor = Actor.of(who, address);
        journal.write(
                actor,
                new Entry(
                        organisation,
                        "warning.issue",
                        subject,
                        "",
                        made.sentence().zh()));
        notices.issued(made, watched.head(), actor);
        return new Acted.Done(made);
    }

    private Optional<Obstacle> obstacle(Watched watched, Optional<Warning> warning, Optional<LocalDate> last) {
        if (!watched.watch().filed()) {
            return Optional.of(NOT_FILED);
        }
        if (warning.isEmpty()) {
            return Optional.of(NOT_RED);
        }
        boolean before = store
                .list(MONITORING_WARNING.MONITORING_ID.eq(watched.watch().id()))
                .stream()
                .anyMatch(known -> known.state() != WarningState.WITHDRAWN);
        if (before) {
            return Optional.of(WARNED_BEFORE);
        }
        return last.isEmpty() ? Optional.of(NO_DAY) : Optional.empty();
    }

    /** Adjusted budget, or the approved one, less what was spent. */
    private static Optional<BigDecimal> unspent(Watched watched) {
        return watched.sheet()
                .total()
                .flatMap(line ->
                        budget(line).flatMap(budget -> line.executed().value().map(budget::subtract)));
    }

    private static Optional<BigDecimal> budget(BudgetLine line) {
        return line.adjusted().value().or(() -> line.initial().value());
    }
}
