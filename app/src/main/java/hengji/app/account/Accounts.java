package hengji.app.account;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.DELEGATION;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.tables.tables.records.RoleGrantRecord;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and the roles they hold. */
@Service
public class Accounts {
    private static final List<String> REVIEWING = Arrays.stream(Role.values())
            .filter(role -> role.side() == Role.Side.DEPARTMENT || role.side() == Role.Side.BUREAU)
            .map(Role::name)
            .toList();

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Accounts(DSLContext database, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** The person behind an account, with the roles that hold today; absent once it is closed. */
    @Transactional(readOnly = true)
    public Optional<Who> find(long id) {
        return findPresent(id).map(Present::who);
    }

    /** The same, and whether the password is a one-time one. */
    @Transactional(readOnly = true)
    Optional<Present> findPresent(long id) {
        return database.select(ACCOUNT.LOGIN, ACCOUNT.NAME, ACCOUNT.MUST_CHANGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id), ACCOUNT.ACTIVE.isTrue())
                .fetchOptional()
                .map(found -> new Present(new Who(id, found.value1(), found.value2(), grants(id)), found.value3()));
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

    private List<Grant> grants(long id) {
        LocalDate today = LocalDate.now(clock);
        return database.selectFrom(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(id).or(isDelegated(id, today)))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)))
                .orderBy(ROLE_GRANT.ID)
                .fetch(grant -> new Grant(
                        Role.valueOf(grant.getRole()),
                        grant.getRegionCode(),
                        Optional.ofNullable(grant.getOrganisationId()).orElse(0L)));
    }

    /** The reviewing roles of colleagues who are away and left their work to this account. */
    private Condition isDelegated(long id, LocalDate today) {
        return ROLE_GRANT
                .ROLE
                .in(REVIEWING)
                .and(ROLE_GRANT.ACCOUNT_ID.in(database.select(DELEGATION.FROM_ACCOUNT)
                        .from(DELEGATION)
                        .where(DELEGATION.TO_ACCOUNT.eq(id), DELEGATION.ENDED_AT.isNull())
                        .and(DELEGATION.VALID_FROM.le(today))
                        .and(DELEGATION.VALID_TO.ge(today))));
    }
}
