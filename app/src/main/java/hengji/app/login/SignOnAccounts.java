package hengji.app.login;

import static hengji.app.tables.Tables.ACCOUNT;

import hengji.app.account.Accounts;
import hengji.app.account.Credential;
import hengji.app.account.Credentials;
import hengji.app.account.Officer;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the account of somebody the provider vouches for: the one bound to that subject, else the one of that login name
 * that is bound to nobody. None is ever made.
 */
@Service
@ConditionalOnProperty(Settings.SIGN_ON)
class SignOnAccounts {
    private final DSLContext database;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Journal journal;
    private final Clock clock;
    private final boolean administrators;

    SignOnAccounts(
            DSLContext database,
            Accounts accounts,
            Credentials credentials,
            Journal journal,
            Clock clock,
            Settings settings) {
        this.database = database;
        this.accounts = accounts;
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
        this.administrators = settings.neighbours().signOn().orElseThrow().administrators();
    }

    /** The account that may come in; absent where there is none. */
    @Transactional(readOnly = true)
    public Optional<Officer> find(String subject, String login) {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.OIDC_SUBJECT.eq(subject))
                .fetchOptional(ACCOUNT.ID)
                .or(() -> unbound(login))
                .flatMap(credentials::find)
                .filter(known -> known.active() && !known.isLocked(clock.instant()))
                .filter(known -> administrators || !isAdministrator(known))
                .map(known -> new Officer(known.id(), known.login()));
    }

    private Optional<Long> unbound(String login) {
        return database.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login), ACCOUNT.OIDC_SUBJECT.isNull())
                .fetchOptional(ACCOUNT.ID);
    }

    private boolean isAdministrator(Credential known) {
        return accounts.find(known.id()).stream()
                .map(Who::roles)
                .anyMatch(roles -> roles.stream().anyMatch(Role::isAdministrative));
    }

    /** Records who came in, and binds the account to the subject for good. */
    @Transactional
    public void come(Officer officer, String subject, String address) {
        Actor actor = new Actor(officer.id(), officer.getUsername(), address);
        String account = "account " + officer.getUsername();
        int bound = database.update(ACCOUNT)
                .set(ACCOUNT.OIDC_SUBJECT, subject)
                .where(ACCOUNT.ID.eq(officer.id()), ACCOUNT.OIDC_SUBJECT.isNull())
                .execute();
        if (bound > 0) {
            journal.write(actor, new Entry(0, "login.bind", account, "", subject));
        }
        journal.write(actor, Entry.of(0, "login.sign-on", account));
    }
}
