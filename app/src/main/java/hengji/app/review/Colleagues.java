package hengji.app.review;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_ASSIGNMENT;
import static hengji.app.tables.Tables.REVIEW_ASSIGNEE;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks at a form: a colleague of the division by name, or experts until a day (分派、指派). */
@Service
public class Colleagues {
    private final DSLContext database;
    private final Clock clock;
    private final Forms forms;
    private final Journal journal;

    Colleagues(DSLContext database, Clock clock, Forms forms, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.forms = forms;
        this.journal = journal;
    }

    /** Somebody one may choose. */
    public record Person(long id, String name) {}

    /** An expert who was given a form. */
    public record Expert(long id, String name, Optional<LocalDate> until) {}

    /** Those who hold one of these roles in a region today, by name. */
    @Transactional(readOnly = true)
    public List<Person> holding(Collection<Role> roles, String region) {
        LocalDate today = LocalDate.now(clock);
        return database.selectDistinct(ACCOUNT.ID, ACCOUNT.NAME)
                .from(ACCOUNT)
                .join(ROLE_GRANT)
                .on(ROLE_GRANT.ACCOUNT_ID.eq(ACCOUNT.ID))
                .where(ACCOUNT.ACTIVE.isTrue(), ROLE_GRANT.REGION_CODE.eq(region))
                .and(ROLE_GRANT.ROLE.in(roles.stream().map(Role::name).toList()))
                .and(ROLE_GRANT.VALID_FROM.le(today))
                .and(ROLE_GRANT.VALID_TO.isNull().or(ROLE_GRANT.VALID_TO.ge(today)))
                .orderBy(ACCOUNT.NAME, ACCOUNT.ID)
                .fetch(found -> new Person(found.value1(), found.value2()));
    }

    /** Who of the division looks at each form. */
    @Transactional(readOnly = true)
    public Map<Long, Person> assigned(Collection<Long> on) {
        return database.select(REVIEW_ASSIGNEE.FORM_ID, ACCOUNT.ID, ACCOUNT.NAME)
                .from(REVIEW_ASSIGNEE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVIEW_ASSIGNEE.ACCOUNT_ID))
                .where(REVIEW_ASSIGNEE.FORM_ID.in(on))
                .fetchMap(
                        found -> found.get(REVIEW_ASSIGNEE.FORM_ID),
                        found -> new Person(found.get(ACCOUNT.ID), found.get(ACCOUNT.NAME)));
    }

    /** Gives a form to a colleague; whether that person is one. */
    @Transactional
    public boolean assign(long form, long account, Who who, String address) {
        FormHead head = forms.get(form);
        Optional<Person> chosen = holding(REVIEWERS, head.region()).stream()
                .filter(person -> person.id() == account)
                .findFirst();
        chosen.ifPresent(person -> {
            database.deleteFrom(REVIEW_ASSIGNEE)
                    .where(REVIEW_ASSIGNEE.FORM_ID.eq(form))
                    .execute();
            database.insertInto(REVIEW_ASSIGNEE)
                    .set(REVIEW_ASSIGNEE.FORM_ID, form)
                    .set(REVIEW_ASSIGNEE.ACCOUNT_ID, account)
                    .set(REVIEW_ASSIGNEE.MADE_BY, who.id())
                    .set(REVIEW_ASSIGNEE.MADE_AT, clock.instant())
                    .execute();
            journal.write(
                    Actor.of(who, address),
                    new Entry(head.organisation(), "review.assign", "form " + form, "", person.name()));
        });
        return chosen.isPresent();
    }

    /** The experts who were given a form. */
    @Transactional(readOnly = true)
    public List<Expert> experts(long form) {
        return database.select(ACCOUNT.ID, ACCOUNT.NAME, FORM_ASSIGNMENT.UNTIL)
                .from(FORM_ASSIGNMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(FORM_ASSIGNMENT.ACCOUNT_ID))
                .where(FORM_ASSIGNMENT.FORM_ID.eq(form))
                .orderBy(ACCOUNT.NAME)
                .fetch(found -> new Expert(found.value1(), found.value2(), Optional.ofNullable(found.value3())));
    }

    /** Gives a form to an expert until a day; whether that person is one. */
    @Transactional
    public boolean invite(long form, long account, LocalDate until, Who who, String address) {
        FormHead head = forms.get(form);
        boolean expert =
                holding(List.of(Role.EXPERT), head.region()).stream().anyMatch(person -> person.id() == account);
        if (expert) {
            database.deleteFrom(FORM_ASSIGNMENT)
                    .where(FORM_ASSIGNMENT.FORM_ID.eq(form), FORM_ASSIGNMENT.ACCOUNT_ID.eq(account))
                    .execute();
            database.insertInto(FORM_ASSIGNMENT)
                    .set(FORM_ASSIGNMENT.FORM_ID, form)
                    .set(FORM_ASSIGNMENT.ACCOUNT_ID, account)
                    .set(FORM_ASSIGNMENT.UNTIL, until)
                    .execute();
            journal.write(
                    Actor.of(who, address),
                    new Entry(
                            head.organisation(),
                            "review.invite",
                            "form " + form,
                            "",
                            "account " + account + " " + until));
        }
        return expert;
    }

    static final List<Role> REVIEWERS =
            List.of(Role.DEPARTMENT, Role.BUSINESS_DIVISION, Role.PERFORMANCE_DIVISION, Role.BUDGET_DIVISION);
}
