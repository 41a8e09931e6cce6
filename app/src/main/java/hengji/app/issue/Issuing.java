package hengji.app.issue;

import static hengji.app.tables.Tables.COMMON_ISSUE;
import static hengji.app.tables.Tables.COMMON_SET;
import static hengji.app.tables.Tables.FORM;

import hengji.app.begin.Arrivals;
import hengji.app.begin.Wanted;
import hengji.app.form.Column;
import hengji.app.form.FormBegun;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues sets to units, now or as soon as they begin their form; never touches what a unit wrote itself. */
@Service
public class Issuing implements Arrivals {
    private static final List<Column> NEEDED =
            List.of(Column.LEVEL1, Column.LEVEL2, Column.NAME, Column.SIGN, Column.TARGET, Column.WEIGHT);

    private final DSLContext database;
    private final CommonSets sets;
    private final LockedRows rows;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    Issuing(DSLContext database, CommonSets sets, LockedRows rows, Forms forms, Journal journal, Clock clock) {
        this.database = database;
        this.sets = sets;
        this.rows = rows;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why a set cannot be issued; empty where it can. */
    public List<Wording> obstacles(CommonSet set) {
        List<Line> asked = sets.rows(set.id());
        List<Wording> obstacles = new ArrayList<>();
        if (asked.isEmpty()) {
            obstacles.add(Wording.of("还没有指标，请先填写。", "There is no indicator yet."));
        }
        for (int at = 0; at < asked.size(); at++) {
            Line row = asked.get(at);
            int number = at + 1;
            NEEDED.stream()
                    .filter(column -> row.text(column).isBlank())
                    .filter(column ->
                            column != Column.TARGET || !row.text(Column.SIGN).equals("定性"))
                    .map(column -> Wording.of(
                            "第 " + number + " 行缺“" + column.wording().zh() + "”；下发后单位不能改，请补全。",
                            "Row " + number + " lacks “" + column.wording().en() + "”, and units cannot add it."))
                    .forEach(obstacles::add);
        }
        return obstacles;
    }

    /** Issues a set, or issues it again; where it got with each of these units. */
    @Transactional
    public List<Arrival> issue(CommonSet set, Collection<Long> units, Actor actor) {
        List<Arrival> arrivals =
                units.stream().map(unit -> issue(set, unit, actor)).toList();
        database.update(COMMON_SET)
                .set(COMMON_SET.ISSUED_AT, clock.instant())
                .where(COMMON_SET.ID.eq(set.id()))
                .execute();
        journal.write(
                actor,
                new Entry(set.organisation(), "common.issue", "set " + set.id(), "", "units " + List.copyOf(units)));
        return arrivals;
    }

    /** Where a set got with everybody it was issued to. */
    @Transactional(readOnly = true)
    public List<Arrival> arrivals(long set) {
        return database.selectFrom(COMMON_ISSUE)
                .where(COMMON_ISSUE.SET_ID.eq(set))
                .orderBy(COMMON_ISSUE.ORGANISATION_ID)
                .fetch(found -> new Arrival(
                        found.getOrganisationId(),
                        Arrival.State.valueOf(found.getState()),
                        found.getSetRevision(),
                        found.getNote(),
                        found.getIssuedAt()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> awaiting(Wanted wanted) {
        return issued(wanted.organisation(), wanted.year()).stream()
                .filter(set -> set.kind() == wanted.kind())
                .map(CommonSet::name)
                .toList();
    }

    /** What was issued to a unit arrives as soon as it begins the form. */
    @EventListener
    @Transactional
    public void begun(FormBegun begun) {
        FormHead head = begun.head();
        if (head.path() == PathKind.TARGET) {
            issued(head.organisation(), head.year()).stream()
                    .filter(set -> set.kind() == head.kind())
                    .forEach(set -> arrive(set, head, begun.by()));
        }
    }

    private List<CommonSet> issued(long organisation, int year) {
        return database
                .select(COMMON_ISSUE.SET_ID)
                .from(COMMON_ISSUE)
                .where(COMMON_ISSUE.ORGANISATION_ID.eq(organisation))
                .orderBy(COMMON_ISSUE.SET_ID)
                .fetch(COMMON_ISSUE.SET_ID)
                .stream()
                .flatMap(id -> sets.find(id).stream())
                .filter(set -> set.year() == year)
                .toList();
    }

    private Arrival issue(CommonSet set, long unit, Actor actor) {
        List<FormHead> there = forms.list(FORM.ORGANISATION_ID
                .eq(unit)
                .and(FORM.BUDGET_YEAR.eq(set.year()))
                .and(FORM.PATH.eq(PathKind.TARGET.name()))
                .and(FORM.KIND.eq(set.kind().name())));
        Optional<Arrival> last =
                there.stream().map(head -> arrive(set, head, actor)).reduce((_, next) -> next);
        return last.orElseGet(() -> note(set, unit, Arrival.State.WAITING, ""));
    }

    private Arrival arrive(CommonSet set, FormHead found, Actor actor) {
        FormHead head = forms.hold(found.id());
        if (head.state().stage() != State.Stage.WRITING) {
            return note(set, head.organisation(), Arrival.State.HELD, "");
        }
        LockedRows.Done done = rows.put(head, sets.rows(set.id()), sets.withdrawn(set.id()), actor);
        return note(set, head.organisation(), Arrival.State.ARRIVED, done.note());
    }

    private Arrival note(CommonSet set, long unit, Arrival.State state, String note) {
        var now = clock.instant();
        database.deleteFrom(COMMON_ISSUE)
                .where(COMMON_ISSUE.SET_ID.eq(set.id()), COMMON_ISSUE.ORGANISATION_ID.eq(unit))
                .execute();
        database.insertInto(COMMON_ISSUE)
                .set(COMMON_ISSUE.SET_ID, set.id())
                .set(COMMON_ISSUE.ORGANISATION_ID, unit)
                .set(COMMON_ISSUE.STATE, state.name())
                .set(COMMON_ISSUE.SET_REVISION, state == Arrival.State.ARRIVED ? set.revision() : 0)
                .set(COMMON_ISSUE.NOTE, note)
                .set(COMMON_ISSUE.ISSUED_AT, now)
                .execute();
        return new Arrival(unit, state, set.revision(), note, now);
    }
}
