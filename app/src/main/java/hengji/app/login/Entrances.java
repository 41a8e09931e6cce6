package hengji.app.login;

import hengji.app.account.Credential;
import hengji.app.account.Credentials;
import hengji.app.account.Totp;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who came in, who did not and who left. */
@Service
class Entrances {
    private final Credentials credentials;
    private final Journal journal;
    private final Clock clock;

    Entrances(Credentials credentials, Journal journal, Clock clock) {
        this.credentials = credentials;
        this.journal = journal;
        this.clock = clock;
    }

    /** Lets somebody in whose password was right; false if the code of the second factor was not. */
    @Transactional
    public boolean come(Credential credential, LoginDetails details) {
        if (!codeFits(credential, details.code())) {
            return false;
        }
        credentials.forgetFailures(credential.id());
        write(credential.id(), credential.login(), details.address(), "login");
        return true;
    }

    private boolean codeFits(Credential credential, String code) {
        if (credential.secret().isEmpty()) {
            return true;
        }
        OptionalLong step = Totp.step(credential.secret().get(), code, clock.instant());
        return step.isPresent() && credentials.use(credential.id(), step.getAsLong());
    }

    /** Records a failure and locks the account after too many. */
    @Transactional
    public void fail(Optional<Credential> credential, String login, String address) {
        boolean locked = credential
                .filter(known -> !known.isLocked(clock.instant()))
                .filter(known -> credentials.countFailure(known.id()))
                .isPresent();
        long id = credential.map(Credential::id).orElse(0L);
        write(id, login, address, locked ? "login.locked" : "login.failed");
    }

    @Transactional
    public void leave(long id, String login, String address) {
        write(id, login, address, "logout");
    }

    private void write(long id, String login, String address, String action) {
        String name = login.length() > 60 ? login.substring(0, 60) : login;
        journal.write(new Actor(id, name, address), Entry.of(0, action, "account " + name));
    }
}
