package hengji.app.account;

import static hengji.app.tables.Tables.ACCOUNT;

import hengji.app.tables.tables.records.AccountRecord;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passwords, locks and second factors; every change is the caller's to put in the journal. */
@Service
public class Credentials {
    /** Wrong attempts in a row before an account is locked. */
    public static final int MOST_FAILURES = 5;

    /** How long it stays locked. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    private final DSLContext database;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Credentials(DSLContext database, PasswordEncoder encoder, Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Credential> find(String login) {
        return one(ACCOUNT.LOGIN.eq(login));
    }

    @Transactional(readOnly = true)
    public Optional<Credential> find(long id) {
        return one(ACCOUNT.ID.eq(id));
    }

    private Optional<Credential> one(Condition which) {
        return database.selectFrom(ACCOUNT).where(which).fetchOptional(Credentials::credential);
    }

    private static Credential credential(AccountRecord found) {
        return new Credential(
                found.getId(),
                found.getLogin(),
                found.getName(),
                found.getPasswordHash(),
                found.getActive(),
                found.getMustChange(),
                Optional.ofNullable(found.getLockedUntil()),
                Optional.ofNullable(found.getTotpSecret()),
                found.getTotpLast(),
                found.getLanguage());
    }

    /** Sets a password; a one-time one must be changed at the next login. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(long id, String password, boolean oneTime) {
        database.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, encoder.encode(password))
                .set(ACCOUNT.PASSWORD_AT, clock.instant())
                .set(ACCOUNT.MUST_CHANGE, oneTime)
                .set(ACCOUNT.FAILURES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /**
     * Counts a wrong attempt.
     *
     * @return whether it locked the account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean countFailure(long id) {
        int failures = database.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, ACCOUNT.FAILURES.plus(1))
                .where(ACCOUNT.ID.eq(id))
                .execute();
        int now = database.select(ACCOUNT.FAILURES)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .fetchSingle()
                .value1();
        if (failures == 0 || now < MOST_FAILURES) {
            return false;
        }
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, 0)
                .set(ACCOUNT.LOCKED_UNTIL, clock.instant().plus(LOCK))
                .where(ACCOUNT.ID.eq(id))
                .execute();
        return true;
    }

    /** Forgets wrong attempts after a right one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetFailures(long id) {
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, 0)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Marks a code as used; false if another login was quicker with the same one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(long id, long step) {
        return database.update(ACCOUNT)
                        .set(ACCOUNT.TOTP_LAST, step)
                        .where(ACCOUNT.ID.eq(id), ACCOUNT.TOTP_LAST.lt(step))
                        .execute()
                == 1;
    }

    /** Sets the second factor, or takes it away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void secondFactor(long id, Optional<String> secret) {
        database.update(ACCOUNT)
                .set(ACCOUNT.TOTP_SECRET, secret.orElse(null))
                .set(ACCOUNT.TOTP_LAST, 0L)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    /** Forgets whom the county's sign-on knows an account as; the next one of that login name is bound anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unbind(long id) {
        database.update(ACCOUNT)
                .setNull(ACCOUNT.OIDC_SUBJECT)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }
}
