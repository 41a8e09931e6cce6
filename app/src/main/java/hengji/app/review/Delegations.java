package hengji.app.review;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.DELEGATION;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.explain.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A colleague reviews in somebody's place for some days (委托). While it lasts, the colleague holds the reviewer's roles
 * besides his own ({@link hengji.app.account.Accounts#find}); every step stays in the name of who took it.
 */
@Service
public class Delegations {
    private final DSLContext database;
    private final Clock clock;
    private final Colleagues colleagues;
    private final Journal journal;

    Delegations(DSLContext database, Clock clock, Colleagues colleagues, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    /** One delegation of somebody. */
    public record Delegation(long id, String colleague, LocalDate from, LocalDate to, String reason, boolean ended) {}

    /** What somebody delegated, newest first. */
    @Transactional(readOnly = true)
    public List<Delegation> of(Who who) {
        return database.select()
                .from(DELEGATION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(DELEGATION.TO_ACCOUNT))
                .where(DELEGATION.FROM_ACCOUNT.eq(who.id()))
                .orderBy(DELEGATION.ID.desc())
                .fetch(found -> new Delegation(
                        found.get(DELEGATION.ID),
                        found.get(ACCOUNT.NAME),
                        found.get(DELEGATION.VALID_FROM),
                        found.get(DELEGATION.VALID_TO),
                        found.get(DELEGATION.REASON),
                        found.get(DELEGATION.ENDED_AT) != null));
    }

    /** Those somebody may delegate to: reviewers of the same regions. */
    @Transactional(readOnly = true)
    public List<Colleagues.Person> candidates(Who who) {
        return who.grants().stream()
                .map(Grant::region)
                .distinct()
                .flatMap(region -> colleagues.holding(Colleagues.REVIEWERS, region).stream())
                .filter(person -> person.id() != who.id())
                .distinct()
                .toList();
    }

    /** Delegates; the reason where it cannot be. */
    @Transactional
    public Optional<Wording> delegate(
            Who who, long to, LocalDate from, LocalDate until, String reason, String address) {
        if (until.isBefore(from) || until.isBefore(LocalDate.now(clock))) {
            return Optional.of(
                    Wording.of("截止日期不能早于开始日期和今天，请改正。", "The last day lies before the first or before today."));
        }
        if (candidates(who).stream().noneMatch(person -> person.id() == to)) {
            return Optional.of(Wording.of("只能委托给本地区的审核人员，请重新选择。", "Choose a reviewer of the region."));
        }
        database.insertInto(DELEGATION)
                .set(DELEGATION.FROM_ACCOUNT, who.id())
                .set(DELEGATION.TO_ACCOUNT, to)
                .set(DELEGATION.VALID_FROM, from)
                .set(DELEGATION.VALID_TO, until)
                .set(DELEGATION.REASON, reason.strip())
                .set(DELEGATION.MADE_AT, clock.instant())
                .execute();
        journal.write(
                Actor.of(who, address),
                new Entry(0, "review.delegate", "account " + to, "", from + " – " + until + " " + reason.strip()));
        return Optional.empty();
    }

    /** Ends a delegation of one's own; false if there is none that runs. */
    @Transactional
    public boolean end(Who who, long id, String address) {
        int ended = database.update(DELEGATION)
                .set(DELEGATION.ENDED_AT, clock.instant())
                .where(DELEGATION.ID.eq(id), DELEGATION.FROM_ACCOUNT.eq(who.id()), DELEGATION.ENDED_AT.isNull())
                .execute();
        if (ended > 0) {
            journal.write(Actor.of(who, address), Entry.of(0, "review.delegate-end", "delegation " + id));
        }
        return ended > 0;
    }
}
