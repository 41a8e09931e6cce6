package hengji.app.rectification;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.RECTIFICATION;
import static hengji.app.tables.Tables.RECTIFICATION_STEP;
import static hengji.app.tables.Tables.REGION;

import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.tables.tables.records.RectificationRecord;
import hengji.core.rectification.Item;
import hengji.core.rectification.Ledger;
import hengji.core.rectification.RectificationState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of what has to be put right (整改台账). Every step of the year opens items here, in its own transaction; who
 * may do so that step has asked already.
 */
@Service
public class Rectifications {
    private final DSLContext database;
    private final Clock clock;
    private final Trees trees;
    private final Journal journal;
    private final MatterNotices notices;

    Rectifications(DSLContext database, Clock clock, Trees trees, Journal journal, MatterNotices notices) {
        this.database = database;
        this.clock = clock;
        this.trees = trees;
        this.journal = journal;
        this.notices = notices;
    }

    /** Opens the items of an order (下达整改通知), each with its number; tells the body's people. Their ids. */
    @Transactional
    public List<Long> open(Order order, Who who, String address) {
        return open(order, Actor.of(who, address));
    }

    /** The same for the office's own jobs. */
    @Transactional
    public List<Long> open(Order order, Actor actor) {
        Organisation body = trees.tree().get(order.organisation());
        int number = last(body.region(), order.year());
        List<Long> opened = new ArrayList<>();
        for (Found found : order.items()) {
            opened.add(insert(order, found, body.region(), ++number, actor));
        }
        List<Matter> matters = list(RECTIFICATION.ID.in(opened));
        matters.forEach(matter -> journal.write(
                actor,
                new Entry(
                        matter.organisation(),
                        "rectification.open",
                        "rectification " + matter.code(),
                        "",
                        said(matter))));
        notices.opened(matters, body, actor);
        return opened;
    }

    /** Every item of a body in all years, the soonest due first; those of bodies merged into it included. */
    @Transactional(readOnly = true)
    public List<Matter> of(long organisation) {
        return list(RECTIFICATION.ORGANISATION_ID.in(trees.tree().family(organisation)));
    }

    /** Every item of a region in a year, the soonest due first. */
    @Transactional(readOnly = true)
    public List<Matter> in(String region, int year) {
        return list(RECTIFICATION.REGION_CODE.eq(region), RECTIFICATION.BUDGET_YEAR.eq(year));
    }

    /**
     * What belongs into a body's papers of that year (上年整改情况): all items of the year before, and older ones that were
     * still open when it began.
     */
    @Transactional(readOnly = true)
    public List<Matter> carriedInto(long organisation, int year) {
        List<Matter> all = of(organisation);
        Set<String> carried = new Ledger(
                        all.stream().map(matter -> matter.item("")).toList())
                .carriedInto(year).items().stream().map(Item::code).collect(Collectors.toSet());
        return all.stream().filter(matter -> carried.contains(matter.code())).toList();
    }

    /** What one source opened, e.g. {@code warning 12}. */
    @Transactional(readOnly = true)
    public List<Matter> from(String source) {
        return list(RECTIFICATION.SOURCE.eq(source));
    }

    /** An item of a body; absent where there is no such, or where it is another's. */
    @Transactional(readOnly = true)
    public Optional<Matter> find(long organisation, long id) {
        return list(RECTIFICATION.ID.eq(id), RECTIFICATION.ORGANISATION_ID.eq(organisation)).stream()
                .findFirst();
    }

    /** Items that meet conditions on {@code RECTIFICATION}, the soonest due first. */
    @Transactional(readOnly = true)
    List<Matter> list(Condition... conditions) {
        return database.selectFrom(RECTIFICATION)
                .where(conditions)
                .orderBy(RECTIFICATION.DUE, RECTIFICATION.BUDGET_YEAR, RECTIFICATION.NUMBER)
                .fetch(Rows::matter);
    }

    /** The last number given, held until the transaction is over so that none is given twice. */
    private int last(String region, int year) {
        database.select(REGION.CODE)
                .from(REGION)
                .where(REGION.CODE.eq(region))
                .forUpdate()
                .fetch();
        return database.select(DSL.coalesce(DSL.max(RECTIFICATION.NUMBER), 0))
                .from(RECTIFICATION)
                .where(RECTIFICATION.REGION_CODE.eq(region), RECTIFICATION.BUDGET_YEAR.eq(year))
                .fetchSingle()
                .value1();
    }

    private long insert(Order order, Found found, String region, int number, Actor actor) {
        var now = clock.instant();
        RectificationRecord made = database.newRecord(RECTIFICATION);
        made.setRegionCode(region);
        made.setOrganisationId(order.organisation());
        made.setBudgetYear(order.year());
        made.setNumber(number);
        made.setOrigin(order.origin().name());
        made.setSource(order.source());
        made.setSourceLink(order.link());
        if (found.form() != 0 && database.fetchExists(FORM, FORM.ID.eq(found.form()))) {
            made.setFormId(found.form());
        }
        made.setLineage(found.lineage());
        made.setIndicator(found.indicator());
        made.setProblem(found.problem().strip());
        made.setGround(found.ground().strip());
        made.setDemand(found.demand().strip());
        made.setResponsible(order.responsible().strip());
        made.setDue(order.due());
        made.setState(RectificationState.NOTIFIED.name());
        made.setStateSince(now);
        if (actor.account() != 0) {
            made.setLastBy(actor.account());
        }
        made.setOpenedAt(now);
        made.store();
        database.insertInto(RECTIFICATION_STEP)
                .set(RECTIFICATION_STEP.RECTIFICATION_ID, made.getId())
                .set(RECTIFICATION_STEP.ACTION, "OPEN")
                .set(RECTIFICATION_STEP.TO_STATE, RectificationState.NOTIFIED.name())
                .set(RECTIFICATION_STEP.WORDS, found.demand().strip())
                .set(RECTIFICATION_STEP.DUE, order.due())
                .set(RECTIFICATION_STEP.ACCOUNT_ID, actor.account() == 0 ? null : actor.account())
                .set(RECTIFICATION_STEP.AT, now)
                .execute();
        return made.getId();
    }

    private static String said(Matter matter) {
        return matter.origin().wording().zh() + "：" + matter.found().problem() + " 要求："
                + matter.found().demand() + " 期限 " + matter.due();
    }
}
