package hengji.app.rectification;

import static hengji.app.tables.Tables.RECTIFICATION;
import static hengji.app.tables.Tables.RECTIFICATION_PROOF;
import static hengji.app.tables.Tables.RECTIFICATION_STEP;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.procedure.Need;
import hengji.core.procedure.Procedure;
import hengji.core.procedure.Taken;
import hengji.core.rectification.Rectification;
import hengji.core.rectification.RectificationAction;
import hengji.core.rectification.RectificationState;
import hengji.core.workflow.Obstacle;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes items through their table: 反馈、延期、退回、销号、撤销、重新列入. */
@Service
public class Rectifying {
    private static final Procedure<RectificationState, RectificationAction> WAY = Rectification.procedure();
    private static final Obstacle PAST = new Obstacle(
            Wording.of("期限早于今天。", "The deadline lies in the past."),
            Wording.of("请填写今天或以后的日期。", "Give today or a later day."));

    private final DSLContext database;
    private final Clock clock;
    private final Permissions permissions;
    private final Trees trees;
    private final Journal journal;
    private final MatterNotices notices;

    Rectifying(
            DSLContext database,
            Clock clock,
            Permissions permissions,
            Trees trees,
            Journal journal,
            MatterNotices notices) {
        this.database = database;
        this.clock = clock;
        this.permissions = permissions;
        this.trees = trees;
        this.journal = journal;
        this.notices = notices;
    }

    /** What somebody may try with an item, in the table's order. */
    @Transactional(readOnly = true)
    public List<RectificationAction> open(Matter matter, Who who) {
        return WAY.open(matter.state(), roles(matter, who));
    }

    /** What a step takes. */
    static List<Need> needs(Matter matter, RectificationAction action) {
        return WAY.needs(matter.state(), action);
    }

    /**
     * Takes a step.
     *
     * @throws NotThere where the body has no such item
     */
    @Transactional
    public Acted act(long organisation, long id, Act act, Who who, String address) {
        Matter matter = hold(organisation, id);
        if (matter.revision() != act.revision()) {
            return new Acted.Differs(matter);
        }
        if (act.due().filter(day -> day.isBefore(today())).isPresent()) {
            return new Acted.Refused(List.of(PAST));
        }
        return switch (WAY.step(matter.state(), act.action(), roles(matter, who), met(matter, act, who))) {
            case Taken.Refused<RectificationState>(List<Obstacle> obstacles) -> new Acted.Refused(obstacles);
            case Taken.Moved<RectificationState>(RectificationState to) ->
                new Acted.Done(moved(matter, act, to, Actor.of(who, address)));
        };
    }

    private Matter hold(long organisation, long id) {
        return database.selectFrom(RECTIFICATION)
                .where(RECTIFICATION.ID.eq(id), RECTIFICATION.ORGANISATION_ID.eq(organisation))
                .forUpdate()
                .fetchOptional(Rows::matter)
                .orElseThrow(NotThere::new);
    }

    private Set<Role> roles(Matter matter, Who who) {
        return permissions.roles(who, Deed.MOVE_RECTIFICATION, matter.organisation());
    }

    private Set<Need> met(Matter matter, Act act, Who who) {
        Set<Need> met = EnumSet.noneOf(Need.class);
        if (!act.words().isEmpty()) {
            met.add(Need.REASON);
            met.add(Need.MEASURES);
        }
        if (act.due().isPresent()) {
            met.add(Need.DEADLINE);
        }
        if (!act.documentNo().isEmpty() && act.documentDate().isPresent()) {
            met.add(Need.DOCUMENT);
        }
        if (matter.lastBy() != who.id()) {
            met.add(Need.NOT_OWN);
        }
        if (database.fetchExists(
                RECTIFICATION_PROOF,
                RECTIFICATION_PROOF.RECTIFICATION_ID.eq(matter.id()),
                RECTIFICATION_PROOF.REMOVED_AT.isNull())) {
            met.add(Need.PROOF);
        }
        return met;
    }

    private Matter moved(Matter before, Act act, RectificationState to, Actor actor) {
        var now = clock.instant();
        boolean measures = act.action() == RectificationAction.REPORT;
        database.update(RECTIFICATION)
                .set(RECTIFICATION.STATE, to.name())
                .set(RECTIFICATION.STATE_SINCE, to == before.state() ? before.since() : now)
                .set(RECTIFICATION.MEASURES, measures ? act.words() : before.measures())
                .set(RECTIFICATION.DUE, act.due().orElse(before.due()))
                .set(RECTIFICATION.CLOSED_ON, to.isOpen() ? null : today())
                .set(RECTIFICATION.LAST_BY, actor.account() == 0 ? null : actor.account())
                .set(RECTIFICATION.REVISION, before.revision() + 1)
                .where(RECTIFICATION.ID.eq(before.id()))
                .execute();
        note(before, act, to, actor);
        Matter after = hold(before.organisation(), before.id());
        String code = "rectification." + act.action().name().toLowerCase(Locale.ROOT);
        journal.write(
                actor,
                new Entry(before.organisation(), code, "rectification " + before.code(), said(before), said(after)));
        notices.moved(
                after, trees.tree().get(after.organisation()), act.action().wording(), actor);
        return after;
    }

    private void note(Matter before, Act act, RectificationState to, Actor actor) {
        database.insertInto(RECTIFICATION_STEP)
                .set(RECTIFICATION_STEP.RECTIFICATION_ID, before.id())
                .set(RECTIFICATION_STEP.ACTION, act.action().name())
                .set(RECTIFICATION_STEP.TO_STATE, to.name())
                .set(RECTIFICATION_STEP.WORDS, act.words())
                .set(RECTIFICATION_STEP.DUE, act.due().orElse(null))
                .set(RECTIFICATION_STEP.DOCUMENT_NO, act.documentNo())
                .set(RECTIFICATION_STEP.DOCUMENT_DATE, act.documentDate().orElse(null))
                .set(RECTIFICATION_STEP.ACCOUNT_ID, actor.account() == 0 ? null : actor.account())
                .set(RECTIFICATION_STEP.AT, clock.instant())
                .execute();
    }

    private static String said(Matter matter) {
        return matter.state().wording().zh() + " 期限 " + matter.due()
                + Optional.of(matter.measures())
                        .filter(text -> !text.isEmpty())
                        .map(text -> "：" + text)
                        .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
