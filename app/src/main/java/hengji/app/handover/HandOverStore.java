package hengji.app.handover;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.DELEGATION;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.FORM_ROW;
import static hengji.app.tables.Tables.REGION;
import static hengji.app.tables.Tables.REVIEW_ASSIGNEE;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.account.Grant;
import hengji.app.form.Forms;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Grants, given rows, reviews and delegations as rows; asks no rights. */
@Component
class HandOverStore {
    private static final List<String> OPEN = Arrays.stream(State.values())
            .filter(state -> state.stage() != State.Stage.END)
            .map(State::name)
            .toList();

    private final DSLContext database;
    private final Forms forms;
    private final Clock clock;

    HandOverStore(DSLContext database, Forms forms, Clock clock) {
        this.database = database;
        this.forms = forms;
        this.clock = clock;
    }

    /** Everybody with a business role in these regions, with each grant held today. */
    Map<Colleague, Map<Long, Grant>> people(Collection<String> regions) {
        Map<Colleague, Map<Long, Grant>> people = new LinkedHashMap<>();
        database.select(ACCOUNT.ID, ACCOUNT.LOGIN, ACCOUNT.NAME)
                .select(ROLE_GRANT.ID, ROLE_GRANT.ROLE, ROLE_GRANT.REGION_CODE, ROLE_GRANT.ORGANISATION_ID)
                .from(ACCOUNT)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ACTIVE.isTrue(), ROLE_GRANT.REGION_CODE.in(regions))
                .and(holds())
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID, ROLE_GRANT.ID)
                .forEach(found -> people.computeIfAbsent(
                                new Colleague(found.get(ACCOUNT.ID), found.get(ACCOUNT.LOGIN), found.get(ACCOUNT.NAME)),
                                _ -> new LinkedHashMap<>())
                        .put(
                                found.get(ROLE_GRANT.ID),
                                new Grant(
                                        Role.valueOf(found.get(ROLE_GRANT.ROLE)),
                                        found.get(ROLE_GRANT.REGION_CODE),
                                        Optional.ofNullable(found.get(ROLE_GRANT.ORGANISATION_ID))
                                                .orElse(0L))));
        return people;
    }

    private Condition holds() {
        LocalDate today = LocalDate.now(clock);
        return ROLE_GRANT.VALID_FROM.le(today).and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)));
    }

    /** Ends a grant and gives the same to somebody else, unless that person has it. */
    void move(long grant, Grant role, long to) {
        LocalDate today = LocalDate.now(clock);
        database.update(ROLE_GRANT)
                .set(ROLE_GRANT.VALID_TO, today.minusDays(1))
                .where(ROLE_GRANT.ID.eq(grant))
                .execute();
        Condition place = role.organisationId() == 0
                ? ROLE_GRANT.ORGANISATION_ID.isNull()
                : ROLE_GRANT.ORGANISATION_ID.eq(role.organisationId());
        boolean has = database.fetchExists(
                ROLE_GRANT,
                ROLE_GRANT.ACCOUNT_ID.eq(to),
                ROLE_GRANT.ROLE.eq(role.role().name()),
                ROLE_GRANT.REGION_CODE.eq(role.region()),
                place,
                holds());
        if (!has) {
            database.insertInto(ROLE_GRANT)
                    .set(ROLE_GRANT.ACCOUNT_ID, to)
                    .set(ROLE_GRANT.ROLE, role.role().name())
                    .set(ROLE_GRANT.REGION_CODE, role.region())
                    .set(ROLE_GRANT.ORGANISATION_ID, role.organisationId() == 0 ? null : role.organisationId())
                    .set(ROLE_GRANT.VALID_FROM, today)
                    .execute();
        }
    }

    private Condition open(String region, Collection<Long> organisations) {
        return FORM.STATE.in(OPEN).and(FORM.REGION_CODE.eq(region)).and(FORM.ORGANISATION_ID.in(organisations));
    }

    int rows(long account, String region, Collection<Long> organisations) {
        return database.fetchCount(database.select(FORM_ROW.ID)
                .from(FORM_ROW)
                .join(FORM)
                .on(FORM.ID.eq(FORM_ROW.FORM_ID))
                .where(FORM_ROW.ASSIGNEE_ID.eq(account), open(region, organisations)));
    }

    /** Touches every form whose rows go over: what was read of it before holds no more. */
    int moveRows(long from, long to, String region, Collection<Long> organisations) {
        List<Long> moved = database.selectDistinct(FORM_ROW.FORM_ID)
                .from(FORM_ROW)
                .join(FORM)
                .on(FORM.ID.eq(FORM_ROW.FORM_ID))
                .where(FORM_ROW.ASSIGNEE_ID.eq(from), open(region, organisations))
                .orderBy(FORM_ROW.FORM_ID)
                .fetch(FORM_ROW.FORM_ID);
        moved.forEach(forms::touch);
        return database.update(FORM_ROW)
                .set(FORM_ROW.ASSIGNEE_ID, to)
                .where(FORM_ROW.ASSIGNEE_ID.eq(from))
                .and(FORM_ROW.FORM_ID.in(moved))
                .execute();
    }

    int reviews(long account, String region, Collection<Long> organisations) {
        return database.fetchCount(database.select(REVIEW_ASSIGNEE.FORM_ID)
                .from(REVIEW_ASSIGNEE)
                .join(FORM)
                .on(FORM.ID.eq(REVIEW_ASSIGNEE.FORM_ID))
                .where(REVIEW_ASSIGNEE.ACCOUNT_ID.eq(account), open(region, organisations)));
    }

    int moveReviews(long from, long to, String region, Collection<Long> organisations) {
        return database.update(REVIEW_ASSIGNEE)
                .set(REVIEW_ASSIGNEE.ACCOUNT_ID, to)
                .where(REVIEW_ASSIGNEE.ACCOUNT_ID.eq(from))
                .and(REVIEW_ASSIGNEE.FORM_ID.in(DSL.select(FORM.ID).from(FORM).where(open(region, organisations))))
                .execute();
    }

    int delegations(long account) {
        return database.fetchCount(DELEGATION, running(account));
    }

    /** Delegations run on for the other person; one to oneself ends. */
    int moveDelegations(long from, long to) {
        database.update(DELEGATION)
                .set(DELEGATION.ENDED_AT, clock.instant())
                .where(running(from))
                .and(DELEGATION.FROM_ACCOUNT.eq(to).or(DELEGATION.TO_ACCOUNT.eq(to)))
                .execute();
        int given = database.update(DELEGATION)
                .set(DELEGATION.FROM_ACCOUNT, to)
                .where(running(from), DELEGATION.FROM_ACCOUNT.eq(from))
                .execute();
        return given
                + database.update(DELEGATION)
                        .set(DELEGATION.TO_ACCOUNT, to)
                        .where(running(from), DELEGATION.TO_ACCOUNT.eq(from))
                        .execute();
    }

    private Condition running(long account) {
        return DELEGATION
                .ENDED_AT
                .isNull()
                .and(DELEGATION.VALID_TO.ge(LocalDate.now(clock)))
                .and(DELEGATION.FROM_ACCOUNT.eq(account).or(DELEGATION.TO_ACCOUNT.eq(account)));
    }

    /** What a region is called; its code where it has no name. */
    String region(String code) {
        return database.select(REGION.NAME)
                .from(REGION)
                .where(REGION.CODE.eq(code))
                .fetchOptional(REGION.NAME)
                .orElse(code);
    }
}
