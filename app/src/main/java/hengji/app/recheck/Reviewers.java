package hengji.app.recheck;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.RECHECK;
import static hengji.app.tables.Tables.RECHECK_REVIEWER;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Trees;
import hengji.app.review.Colleagues;
import hengji.app.work.Notices;
import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who re-checks what: colleagues, third parties and experts, who see only what was assigned to them (指派). */
@Service
public class Reviewers {
    /** Who may be assigned. */
    private static final List<Role> ROLES = List.of(Role.PERFORMANCE_DIVISION, Role.BUSINESS_DIVISION, Role.EXPERT);

    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final RecheckStore store;
    private final Colleagues colleagues;
    private final Notices notices;
    private final Trees trees;
    private final Journal journal;

    Reviewers(
            DSLContext database,
            Clock clock,
            Forms forms,
            RecheckStore store,
            Colleagues colleagues,
            Notices notices,
            Trees trees,
            Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.store = store;
        this.colleagues = colleagues;
        this.notices = notices;
        this.trees = trees;
        this.journal = journal;
    }

    /**
     * Somebody who re-checks a form.
     *
     * @param account id
     * @param name of the person or body
     * @param until last day; absent for no end
     */
    public record Reviewer(long account, String name, Optional<LocalDate> until) {}

    /** Those one may choose from in a region, experts among them. */
    @Transactional(readOnly = true)
    public List<Colleagues.Person> choices(String region) {
        return colleagues.holding(ROLES, region);
    }

    /** The accounts of the performance division, which signs. */
    Set<Long> division(String region) {
        return colleagues.holding(List.of(Role.PERFORMANCE_DIVISION), region).stream()
                .map(Colleagues.Person::id)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public Map<Long, List<Reviewer>> of(Collection<Long> rechecks) {
        return database.select(
                        RECHECK_REVIEWER.RECHECK_ID, RECHECK_REVIEWER.ACCOUNT_ID, ACCOUNT.NAME, RECHECK_REVIEWER.UNTIL)
                .from(RECHECK_REVIEWER)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(RECHECK_REVIEWER.ACCOUNT_ID))
                .where(RECHECK_REVIEWER.RECHECK_ID.in(rechecks))
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetchGroups(
                        RECHECK_REVIEWER.RECHECK_ID,
                        found -> new Reviewer(found.value2(), found.value3(), Optional.ofNullable(found.value4())));
    }

    /** Whether a form was given to somebody, today. */
    boolean has(long recheck, long account) {
        return database.fetchExists(RECHECK_REVIEWER, RECHECK_REVIEWER.RECHECK_ID.eq(recheck), holds(account));
    }

    /** A condition on {@code RECHECK}: those that are somebody's today. */
    Condition assigned(long account) {
        return RECHECK.ID.in(
                DSL.select(RECHECK_REVIEWER.RECHECK_ID).from(RECHECK_REVIEWER).where(holds(account)));
    }

    private Condition holds(long account) {
        return RECHECK_REVIEWER
                .ACCOUNT_ID
                .eq(account)
                .and(RECHECK_REVIEWER.UNTIL.isNull().or(RECHECK_REVIEWER.UNTIL.ge(LocalDate.now(clock))));
    }

    /** Gives a form to somebody; whether that person may re-check there. */
    @Transactional
    public boolean assign(long form, long account, Optional<LocalDate> until, Who who, String address) {
        FormHead head = forms.get(form);
        Optional<Recheck> recheck = store.hold(form);
        Optional<Colleagues.Person> chosen = choices(head.region()).stream()
                .filter(person -> person.id() == account)
                .findFirst();
        if (recheck.isEmpty() || chosen.isEmpty()) {
            return false;
        }
        remove(recheck.get().id(), account);
        database.insertInto(RECHECK_REVIEWER)
                .set(RECHECK_REVIEWER.RECHECK_ID, recheck.get().id())
                .set(RECHECK_REVIEWER.ACCOUNT_ID, account)
                .set(RECHECK_REVIEWER.UNTIL, until.orElse(null))
                .set(RECHECK_REVIEWER.MADE_BY, who.id())
                .set(RECHECK_REVIEWER.MADE_AT, clock.instant())
                .execute();
        if (isExpert(account, head.region())) {
            LocalDate day = until.orElseGet(() -> LocalDate.now(clock).plusDays(30));
            colleagues.invite(form, account, day, who, address);
        }
        tell(head, chosen.get(), who);
        journal.write(
                Actor.of(who, address),
                new Entry(
                        head.organisation(),
                        "recheck.assign",
                        "form " + form,
                        "",
                        chosen.get().name() + until.map(day -> " " + day).orElse("")));
        return true;
    }

    /** Takes a form back from somebody. */
    @Transactional
    public void withdraw(long form, long account, Who who, String address) {
        store.hold(form).ifPresent(recheck -> {
            remove(recheck.id(), account);
            journal.write(
                    Actor.of(who, address),
                    new Entry(
                            forms.get(form).organisation(),
                            "recheck.withdraw",
                            "form " + form,
                            "account " + account,
                            ""));
        });
    }

    private void remove(long recheck, long account) {
        database.deleteFrom(RECHECK_REVIEWER)
                .where(RECHECK_REVIEWER.RECHECK_ID.eq(recheck), RECHECK_REVIEWER.ACCOUNT_ID.eq(account))
                .execute();
    }

    private boolean isExpert(long account, String region) {
        return colleagues.holding(List.of(Role.EXPERT), region).stream().anyMatch(person -> person.id() == account);
    }

    private void tell(FormHead head, Colleagues.Person chosen, Who who) {
        if (chosen.id() != who.id()) {
            String name = trees.tree().get(head.organisation()).name();
            notices.tell(
                    chosen.id(),
                    Wording.of(
                            head.year() + "年度 " + name + " 的绩效自评请您复核。",
                            "Please re-check the " + head.year() + " self-evaluation of " + name + "."),
                    "/forms/" + head.id() + "/recheck");
        }
    }
}
