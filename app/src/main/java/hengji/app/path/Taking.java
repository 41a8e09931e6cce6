package hengji.app.path;

import static hengji.app.tables.Tables.FORM;

import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps everything a step brings with it; always inside the transaction of {@link Moves}. */
@Component
class Taking {
    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Sheets sheets;
    private final Versions versions;
    private final Snapshots snapshots;
    private final Standings standings;
    private final Steps steps;
    private final Slips slips;
    private final Ways ways;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Taking(
            DSLContext database,
            Clock clock,
            Forms forms,
            Sheets sheets,
            Versions versions,
            Snapshots snapshots,
            Standings standings,
            Steps steps,
            Slips slips,
            Ways ways,
            Journal journal,
            ApplicationEventPublisher events) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.sheets = sheets;
        this.versions = versions;
        this.snapshots = snapshots;
        this.standings = standings;
        this.steps = steps;
        this.slips = slips;
        this.ways = ways;
        this.journal = journal;
        this.events = events;
    }

    /** A step that the table allows. */
    record Stride(FormHead head, Action action, Outcome.Moved moved, Optional<Role> role) {
        long form() {
            return head.id();
        }

        State from() {
            return head.state();
        }

        State to() {
            return moved.to();
        }
    }

    /** Keeps a step. */
    void take(Stride stride, Enclosed enclosed, Actor actor) {
        ways.begin(stride.head());
        int problems = standings.of(stride.head()).problems();
        slips.add(stride.head(), enclosed.items(), actor);
        long version = freeze(stride, enclosed, actor);
        long step = steps.add(
                new Steps.Taken(
                        stride.form(),
                        stride.action(),
                        stride.from(),
                        stride.to(),
                        actor.account(),
                        stride.role(),
                        version),
                enclosed,
                problems);
        content(stride, step);
        stand(stride, enclosed);
        journal.write(actor, entry(stride, enclosed));
        events.publishEvent(new FormMoved(
                stride.form(),
                step,
                stride.action(),
                stride.from(),
                stride.to(),
                actor.account(),
                stride.moved().holders()));
    }

    private long freeze(Stride stride, Enclosed enclosed, Actor actor) {
        Versions.Ground ground = new Versions.Ground(
                enclosed.reason().orElse(""), enclosed.documentNo().orElse(""), enclosed.documentDate());
        return occasion(stride)
                .map(occasion -> snapshots
                        .freeze(sheets.get(stride.form()), occasion, ground, actor.account())
                        .id())
                .orElse(0L);
    }

    private static Optional<Versions.Occasion> occasion(Stride stride) {
        return switch (stride.action()) {
            case SUBMIT, SUBMIT_WITH_PROBLEMS, ANSWER -> Optional.of(Versions.Occasion.SUBMITTED);
            case FILE_ON_BEHALF ->
                stride.from() == State.HEAD_SIGNING ? Optional.empty() : Optional.of(Versions.Occasion.SUBMITTED);
            case RETURN -> Optional.of(Versions.Occasion.RETURNED);
            case GRADE ->
                stride.to().stage() == State.Stage.WRITING ? Optional.of(Versions.Occasion.RETURNED) : Optional.empty();
            case APPROVE -> Optional.of(Versions.Occasion.APPROVED);
            case ACCEPT -> Optional.of(Versions.Occasion.ACCEPTED);
            case ADJUST -> Optional.of(Versions.Occasion.ADJUSTED);
            case WITHDRAW, SIGN, RECOMMEND, PASS, DROP_ADJUSTMENT, FILE_OFFLINE, REOPEN -> Optional.empty();
        };
    }

    /** What changes besides the state: the sheet that is sent, the version in work, a form that falls back. */
    private void content(Stride stride, long step) {
        switch (stride.action()) {
            case RETURN, GRADE -> slips.send(stride.form(), step);
            case ADJUST -> versions.next(stride.form());
            case DROP_ADJUSTMENT ->
                versions.findLast(stride.form(), Versions.Occasion.APPROVED)
                        .ifPresent(approved -> snapshots.restore(stride.form(), approved));
            default -> {}
        }
    }

    private void stand(Stride stride, Enclosed enclosed) {
        database.update(FORM)
                .set(FORM.STATE, stride.to().name())
                .set(FORM.STATE_SINCE, clock.instant())
                .set(FORM.GRADE, grade(stride, enclosed))
                .where(FORM.ID.eq(stride.form()))
                .execute();
        forms.touch(stride.form());
    }

    /** A grade holds for one round, which begins when the form leaves the unit anew, not with agreed changes. */
    private String grade(Stride stride, Enclosed enclosed) {
        Optional<TargetGrade> given = stride.action() == Action.GRADE ? enclosed.grade() : Optional.empty();
        boolean anew = stride.from().stage() == State.Stage.WRITING && stride.from() != State.AMENDING;
        return given.or(() -> anew ? Optional.empty() : standings.grade(stride.form()))
                .map(TargetGrade::name)
                .orElse("");
    }

    private static Entry entry(Stride stride, Enclosed enclosed) {
        String after = stride.to().name()
                + enclosed.grade().map(grade -> " " + grade.name()).orElse("")
                + enclosed.documentNo().map(number -> " " + number).orElse("")
                + enclosed.reason().map(reason -> " " + reason).orElse("");
        return new Entry(
                stride.head().organisation(),
                "form." + stride.action().name().toLowerCase(Locale.ROOT),
                "form " + stride.form(),
                stride.from().name(),
                after);
    }
}
