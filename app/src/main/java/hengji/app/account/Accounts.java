package hengji.app.account;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.DELEGATION;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.storage.Question;
import hengji.app.tables.tables.records.RoleGrantRecord;
import hengji.core.workflow.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and the roles they hold. */
@Service
public class Accounts {
    private static final List<Param<String>> REVIEWING = Arrays.stream(Role.values())
            .filter(role -> role.side() == Role.Side.DEPARTMENT || role.side() == Role.Side.BUREAU)
            .map(role -> DSL.inline(role.name()))
            .toList();

    private final DSLContext database;
    private final Question<Held> held;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(DSLContext database, JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.held = new Question<>(jdbc, heldToday(database), Held::of);
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The person behind an account, with the roles that hold today; absent once it is closed. */
    @Transactional(readOnly = true)
    public Optional<Who> find(long id) {
        return findPresent(id).map(Present::who);
    }

    /** The same, and whether the password is a one-time one; asked at every request, so in one question. */
    Optional<Present> findPresent(long id) {
        List<Held> found = held.list(Map.of("account", id, "today", LocalDate.now(clock)));
        List<Grant> grants =
                found.stream().flatMap(each -> each.grant().stream()).toList();
        return found.stream()
                .findFirst()
                .map(first -> new Present(new Who(id, first.login(), first.name(), grants), first.mustChange()));
    }

    /** An account and one of its roles; without any, one row says so. */
    private record Held(String login, String name, boolean mustChange, Optional<Grant> grant) {
        static Held of(ResultSet found, int row) throws SQLException {
            return new Held(found.getString(1), found.getString(2), found.getBoolean(3), grant(found));
        }

        private static Optional<Grant> grant(ResultSet found) throws SQLException {
            String role = found.getString(4);
            return role == null
                    ? Optional.empty()
                    : Optional.of(new Grant(Role.valueOf(role), found.getString(5), found.getLong(6)));
        }
    }

    /**
     * Opens an account with a one-time password that must be changed at the first login.
     *
     * @return its id
     */
    @Transactional
    public long open(String login, String name, String password) {
        return made(login, name, password, true);
    }

    /** Opens an account whose password may stay: for the demonstration and for tests. */
    @Transactional
    public long admit(String login, String name, String password) {
        return made(login, name, password, false);
    }

    private long made(String login, String name, String password, boolean mustChange) {
        var now = clock.instant();
        return database.insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.PASSWORD_HASH, encoder.encode(password))
                .set(ACCOUNT.MUST_CHANGE, mustChange)
                .set(ACCOUNT.PASSWORD_AT, now)
                .set(ACCOUNT.CREATED_AT, now)
                .returningResult(ACCOUNT.ID)
                .fetchSingle()
                .value1();
    }

    /** Lets a password stand that was made for this account alone and need not be changed: the demonstration's. */
    @Transactional
    public void keepPassword(long account) {
        database.update(ACCOUNT)
                .set(ACCOUNT.MUST_CHANGE, false)
                .where(ACCOUNT.ID.eq(account))
                .execute();
    }

    /** Gives a role; the rules of combination are the caller's to ask first. */
    @Transactional
    public void give(long account, Grant grant) {
        RoleGrantRecord made = database.newRecord(ROLE_GRANT);
        made.setAccountId(account);
        made.setRole(grant.role().name());
        made.setRegionCode(grant.region());
        made.setValidFrom(LocalDate.now(clock));
        grant.organisation().ifPresent(made::setOrganisationId);
        made.store();
    }

    /** Whether nobody can log in yet. */
    @Transactional(readOnly = true)
    public boolean none() {
        return !database.fetchExists(ACCOUNT);
    }

    /** Accounts with the grants that hold today, one's own or left to one. */
    private static Query heldToday(DSLContext database) {
        Field<Long> account = DSL.param("account", ACCOUNT.ID);
        Field<LocalDate> today = DSL.param("today", ROLE_GRANT.VALID_FROM);
        return database.select(
                        ACCOUNT.LOGIN,
                        ACCOUNT.NAME,
                        ACCOUNT.MUST_CHANGE,
                        ROLE_GRANT.ROLE,
                        ROLE_GRANT.REGION_CODE,
                        ROLE_GRANT.ORGANISATION_ID)
                .from(ACCOUNT)
                .leftJoin(ROLE_GRANT)
                .on(ROLE_GRANT.ACCOUNT_ID.eq(account).or(isDelegated(account, today)))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)))
                .where(ACCOUNT.ID.eq(account), ACCOUNT.ACTIVE.isTrue())
                .orderBy(ROLE_GRANT.ID);
    }

    /** The reviewing roles of colleagues who are away and left their work to this account. */
    private static Condition isDelegated(Field<Long> account, Field<LocalDate> today) {
        return ROLE_GRANT
                .ROLE
                .in(REVIEWING)
                .and(ROLE_GRANT.ACCOUNT_ID.in(DSL.select(DELEGATION.FROM_ACCOUNT)
                        .from(DELEGATION)
                        .where(DELEGATION.TO_ACCOUNT.eq(account), DELEGATION.ENDED_AT.isNull())
                        .and(DELEGATION.VALID_FROM.le(today))
                        .and(DELEGATION.VALID_TO.ge(today))));
    }
}
