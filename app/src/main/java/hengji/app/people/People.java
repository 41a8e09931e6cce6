package hengji.app.people;

import hengji.app.account.Accounts;
import hengji.app.account.Credentials;
import hengji.app.account.Grant;
import hengji.app.account.Passwords;
import hengji.app.account.Sessions;
import hengji.app.account.Tokens;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes accounts, resets passwords, gives and ends roles. */
@Service
public class People {
    private static final PeopleAnswer DONE = new PeopleAnswer.Done();
    private static final Wording GONE = Wording.of("没有这个账号。", "There is no such account.");
    private static final Wording NO_ROLE = Wording.of(
            "这个账号没有这项角色，可能已被收回，请刷新。", "The account has no such role; it may have ended, load the page again.");
    private static final Wording ONESELF = Wording.of(
            "不能停用、重置自己的账号或改变自己的角色，请由另一位安全管理员办理。", "Another security administrator must do that to your own account.");

    private final PeopleStore store;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Trees trees;
    private final Journal journal;
    private final Clock clock;

    People(
            PeopleStore store,
            Accounts accounts,
            Credentials credentials,
            Sessions sessions,
            Tokens tokens,
            Trees trees,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.tokens = tokens;
        this.trees = trees;
        this.journal = journal;
        this.clock = clock;
    }

    /** The regions whose accounts somebody keeps. */
    public static Set<String> regions(Who who) {
        return who.grants().stream()
                .filter(grant -> grant.role() == Role.SECURITY_ADMINISTRATOR)
                .map(Grant::region)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those whose login or name contains a text; all for an empty one. */
    @Transactional(readOnly = true)
    public List<Person> list(Who admin, String text) {
        return store.list(regions(admin), text);
    }

    /** An account somebody keeps; absent also for one of another region. */
    @Transactional(readOnly = true)
    public Optional<Person> find(Who admin, long id) {
        return store.find(regions(admin), id);
    }

    /** Opens an account with a one-time password and, if wished, its first role. */
    @Transactional
    public PeopleAnswer open(Who admin, NewPerson person, List<Wish> wishes, String address) {
        List<Wording> faults = new ArrayList<>(PeopleRules.faults(person));
        if (store.isTaken(person.login())) {
            faults.add(Wording.of("登录名“" + person.login() + "”已被使用。", "The login " + person.login() + " is taken."));
        }
        wishes.forEach(wish -> faults.addAll(PeopleRules.faults(wish, trees.tree(), regions(admin))));
        faults.addAll(PeopleRules.combined(wishes.stream().map(Wish::role).toList()));
        if (!faults.isEmpty()) {
            return new PeopleAnswer.Refused(faults);
        }
        String password = Passwords.oneTime();
        long id = accounts.open(person.login(), person.name(), password);
        store.settle(id, regions(admin).iterator().next(), person.phone());
        write(admin, address, "account.open", person.login(), "", person.name());
        wishes.forEach(wish -> giveNow(admin, id, person.login(), wish, address));
        return new PeopleAnswer.Passwords(
                List.of(new PeopleAnswer.OneTime(id, person.login(), person.name(), password)));
    }

    /** Closes an account: its sessions and tokens end at once; what it did stays. */
    @Transactional
    public PeopleAnswer close(Who admin, long id, String address) {
        return onOther(admin, id, person -> {
            store.activate(id, false);
            sessions.endOthers(person.login(), "");
            tokens.revokeAll(id);
            write(admin, address, "account.close", person.login(), "", "");
            return DONE;
        });
    }

    @Transactional
    public PeopleAnswer reopen(Who admin, long id, String address) {
        return onOther(admin, id, person -> {
            store.activate(id, true);
            write(admin, address, "account.reopen", person.login(), "", "");
            return DONE;
        });
    }

    /** A new one-time password; lock, second factor, sessions and tokens end with the old one. */
    @Transactional
    public PeopleAnswer reset(Who admin, long id, String address) {
        return onOther(admin, id, person -> {
            String password = Passwords.oneTime();
            credentials.set(id, password, true);
            credentials.secondFactor(id, Optional.empty());
            credentials.unbind(id);
            sessions.endOthers(person.login(), "");
            tokens.revokeAll(id);
            write(admin, address, "account.reset", person.login(), "", "");
            return new PeopleAnswer.Passwords(
                    List.of(new PeopleAnswer.OneTime(id, person.login(), person.name(), password)));
        });
    }

    @Transactional
    public PeopleAnswer give(Who admin, long id, Wish wish, String address) {
        store.hold(id);
        return onOther(admin, id, person -> {
            List<Wording> faults = new ArrayList<>(PeopleRules.faults(wish, trees.tree(), regions(admin)));
            faults.addAll(PeopleRules.combined(person, wish.role(), LocalDate.now(clock)));
            if (!faults.isEmpty()) {
                return new PeopleAnswer.Refused(faults);
            }
            giveNow(admin, id, person.login(), wish, address);
            return DONE;
        });
    }

    private void giveNow(Who admin, long id, String login, Wish wish, String address) {
        store.give(id, region(admin, wish), wish);
        write(admin, address, "role.give", login, "", said(wish.role(), wish.organisation()));
    }

    private String region(Who admin, Wish wish) {
        return trees.tree()
                .find(wish.organisation())
                .map(Organisation::region)
                .orElseGet(() -> regions(admin).iterator().next());
    }

    @Transactional
    public PeopleAnswer end(Who admin, long id, long grant, String address) {
        return onOther(admin, id, person -> {
            Optional<Person.Held> held =
                    person.roles().stream().filter(each -> each.id() == grant).findFirst();
            if (held.isEmpty()) {
                return new PeopleAnswer.Refused(List.of(NO_ROLE));
            }
            store.end(id, grant, LocalDate.now(clock).minusDays(1));
            String before = said(held.get().role(), held.get().organisation());
            write(admin, address, "role.end", person.login(), before, "");
            return DONE;
        });
    }

    /** A change to an account of somebody else. */
    private interface Change {
        PeopleAnswer to(Person person);
    }

    private PeopleAnswer onOther(Who admin, long id, Change change) {
        if (admin.id() == id) {
            return new PeopleAnswer.Refused(List.of(ONESELF));
        }
        return store.find(regions(admin), id).map(change::to).orElseGet(() -> new PeopleAnswer.Refused(List.of(GONE)));
    }

    private String said(Role role, long organisation) {
        return role.name()
                + trees.tree()
                        .find(organisation)
                        .map(found -> " " + found.code() + " " + found.name())
                        .orElse("");
    }

    private void write(Who admin, String address, String action, String login, String before, String after) {
        journal.write(Actor.of(admin, address), new Entry(0, action, "account " + login, before, after));
    }
}
