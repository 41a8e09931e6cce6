package hengji.app.me;

import static hengji.app.tables.Tables.ACCOUNT;

import hengji.app.account.Credential;
import hengji.app.account.Credentials;
import hengji.app.account.PasswordRules;
import hengji.app.account.Sessions;
import hengji.app.account.Totp;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody changes of the own account. */
@Service
public class OwnAccount {
    private static final Wording WRONG = Wording.of("当前密码不对。", "The present password is wrong.");
    private static final Wording WRONG_CODE =
            Wording.of("动态码不对或已过期，请核对手机时间后再试。", "The code is wrong or over. Check your phone's clock and try again.");

    private final DSLContext database;
    private final Credentials credentials;
    private final Sessions sessions;
    private final PasswordEncoder encoder;
    private final Journal journal;
    private final Clock clock;

    OwnAccount(
            DSLContext database,
            Credentials credentials,
            Sessions sessions,
            PasswordEncoder encoder,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.credentials = credentials;
        this.sessions = sessions;
        this.encoder = encoder;
        this.journal = journal;
        this.clock = clock;
    }

    /** A change of password as typed. */
    public record Change(String present, String wanted, String again) {}

    /**
     * Changes the password and ends all other sessions.
     *
     * @return everything that is wrong; empty if it is done
     */
    @Transactional
    public List<Wording> changePassword(Who who, Change change, String session, String address) {
        String hash = credential(who).hash();
        List<Wording> faults = new ArrayList<>();
        if (!encoder.matches(change.present(), hash)) {
            faults.add(WRONG);
        }
        if (change.wanted().equals(change.present())) {
            faults.add(Wording.of("新密码不能与当前密码相同。", "The new password must differ from the present one."));
        }
        if (!change.wanted().equals(change.again())) {
            faults.add(Wording.of("两次输入的新密码不一致。", "The two new passwords differ."));
        }
        faults.addAll(PasswordRules.faults(change.wanted(), who.login()));
        if (faults.isEmpty()) {
            credentials.set(who.id(), change.wanted(), false);
            sessions.endOthers(who.login(), session);
            write(who, address, "password.change");
        }
        return faults;
    }

    public Credential credential(Who who) {
        return credentials.find(who.id()).orElseThrow();
    }

    /** Begins to use a second factor; needs a code made with the new secret, so that nobody locks themselves out. */
    @Transactional
    public List<Wording> enrol(Who who, String secret, String code, String address) {
        OptionalLong step = Totp.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            return List.of(WRONG_CODE);
        }
        credentials.secondFactor(who.id(), Optional.of(secret));
        credentials.use(who.id(), step.getAsLong());
        write(who, address, "totp.begin");
        return List.of();
    }

    /** Ends the second factor; needs the password. */
    @Transactional
    public List<Wording> endSecondFactor(Who who, String password, String address) {
        if (!encoder.matches(password, credential(who).hash())) {
            return List.of(WRONG);
        }
        credentials.secondFactor(who.id(), Optional.empty());
        write(who, address, "totp.end");
        return List.of();
    }

    /** Ends a session; false if there is none of that mark. */
    @Transactional
    public boolean endSession(Who who, String mark, String address) {
        boolean ended = sessions.end(who.login(), mark);
        if (ended) {
            write(who, address, "session.end");
        }
        return ended;
    }

    /** Changes how somebody is reached and spoken to. */
    @Transactional
    public void contact(Who who, String phone, String mail, String language, String address) {
        var before = database.select(ACCOUNT.PHONE, ACCOUNT.MAIL, ACCOUNT.LANGUAGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(who.id()))
                .fetchSingle();
        database.update(ACCOUNT)
                .set(ACCOUNT.PHONE, phone)
                .set(ACCOUNT.MAIL, mail)
                .set(ACCOUNT.LANGUAGE, language)
                .where(ACCOUNT.ID.eq(who.id()))
                .execute();
        String old = before.value1() + " " + before.value2() + " " + before.value3();
        journal.write(
                Actor.of(who, address),
                new Entry(0, "account.contact", subject(who), old, phone + " " + mail + " " + language));
    }

    /** Phone and mail as they stand. */
    @Transactional(readOnly = true)
    public Contact contact(Who who) {
        return database.select(ACCOUNT.PHONE, ACCOUNT.MAIL, ACCOUNT.LANGUAGE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(who.id()))
                .fetchSingle(found -> new Contact(found.value1(), found.value2(), found.value3()));
    }

    /** How somebody is reached, and the language chosen. */
    public record Contact(String phone, String mail, String language) {}

    private void write(Who who, String address, String action) {
        journal.write(Actor.of(who, address), Entry.of(0, action, subject(who)));
    }

    private static String subject(Who who) {
        return "account " + who.login();
    }
}
