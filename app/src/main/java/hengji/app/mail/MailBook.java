package hengji.app.mail;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.MAIL;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The queue of mails; what is queued in a transaction goes out if that transaction holds. */
@Service
class MailBook {
    /** A mail that could not be sent for so long is given up. */
    static final Duration PATIENCE = Duration.ofDays(3);

    private static final int LONGEST_WAIT_MINUTES = 60;
    private static final int LONGEST_TROUBLE = 500;
    private static final int SHOWN = 1000;

    private final DSLContext database;
    private final Clock clock;
    private final Journal journal;

    MailBook(DSLContext database, Clock clock, Journal journal) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Addressee to, String subject, String body) {
        Instant now = clock.instant();
        database.insertInto(MAIL)
                .set(MAIL.ACCOUNT_ID, to.account())
                .set(MAIL.REGION_CODE, to.region().orElse(null))
                .set(MAIL.RECIPIENT, to.mail())
                .set(MAIL.SUBJECT, subject)
                .set(MAIL.BODY, body)
                .set(MAIL.MADE_AT, now)
                .set(MAIL.NEXT_AT, now)
                .execute();
    }

    /** What is to be sent now, oldest first. */
    @Transactional(readOnly = true)
    public List<Letter> due(int most) {
        return database.selectFrom(MAIL)
                .where(MAIL.STATE.eq(Mail.State.WAITING.name()), MAIL.NEXT_AT.le(clock.instant()))
                .orderBy(MAIL.ID)
                .limit(most)
                .fetch(found -> new Letter(
                        found.getId(), found.getRecipient(), found.getSubject(), found.getBody(), found.getAttempts()));
    }

    /** Notes that the mail server took a mail; what it said is kept no longer. */
    @Transactional
    public void sent(Letter letter) {
        database.update(MAIL)
                .set(MAIL.STATE, Mail.State.SENT.name())
                .set(MAIL.ATTEMPTS, letter.attempts() + 1)
                .set(MAIL.DONE_AT, clock.instant())
                .set(MAIL.BODY, "")
                .set(MAIL.SUBJECT, "")
                .set(MAIL.TROUBLE, "")
                .where(MAIL.ID.eq(letter.id()))
                .execute();
    }

    /** Notes why a mail was not taken; it waits twice as long each time, an hour at most, three days in all. */
    @Transactional
    public void failed(Letter letter, String trouble, boolean forGood) {
        Instant now = clock.instant();
        int minutes = Math.min(LONGEST_WAIT_MINUTES, 1 << Math.min(letter.attempts(), 6));
        database.update(MAIL)
                .set(MAIL.ATTEMPTS, letter.attempts() + 1)
                .set(MAIL.NEXT_AT, now.plus(Duration.ofMinutes(minutes)))
                .set(MAIL.TROUBLE, trouble.length() > LONGEST_TROUBLE ? trouble.substring(0, LONGEST_TROUBLE) : trouble)
                .where(MAIL.ID.eq(letter.id()))
                .execute();
        database.update(MAIL)
                .set(MAIL.STATE, Mail.State.FAILED.name())
                .set(MAIL.DONE_AT, now)
                .where(MAIL.ID.eq(letter.id()))
                .and(forGood ? MAIL.ID.isNotNull() : MAIL.MADE_AT.lt(now.minus(PATIENCE)))
                .execute();
    }

    /** The mails of these regions that were not sent yet or never, newest first. */
    @Transactional(readOnly = true)
    public List<Mail> open(Collection<String> regions) {
        return database.select()
                .from(MAIL)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MAIL.ACCOUNT_ID))
                .where(MAIL.REGION_CODE.in(regions), MAIL.STATE.ne(Mail.State.SENT.name()))
                .orderBy(MAIL.ID.desc())
                .limit(SHOWN)
                .fetch(found -> {
                    Mail.State state = Mail.State.valueOf(found.get(MAIL.STATE));
                    return new Mail(
                            found.get(MAIL.ID),
                            found.get(ACCOUNT.LOGIN),
                            found.get(MAIL.RECIPIENT),
                            found.get(MAIL.MADE_AT),
                            state,
                            found.get(MAIL.ATTEMPTS),
                            Optional.of(found.get(MAIL.NEXT_AT)).filter(_ -> state == Mail.State.WAITING),
                            found.get(MAIL.TROUBLE));
                });
    }

    /** How many mails of these regions went out since a moment. */
    @Transactional(readOnly = true)
    public int sentSince(Collection<String> regions, Instant since) {
        return database.fetchCount(
                MAIL, MAIL.REGION_CODE.in(regions), MAIL.STATE.eq(Mail.State.SENT.name()), MAIL.DONE_AT.ge(since));
    }

    /**
     * Tries mails again at once, to where their people are reached now.
     *
     * @param mail which; 0 for all that wait or failed
     * @return how many
     */
    @Transactional
    public int again(long mail, Collection<String> regions, Actor actor) {
        Instant now = clock.instant();
        int queued = database.update(MAIL)
                .set(MAIL.STATE, Mail.State.WAITING.name())
                .set(MAIL.RECIPIENT, database.select(ACCOUNT.MAIL).from(ACCOUNT).where(ACCOUNT.ID.eq(MAIL.ACCOUNT_ID)))
                .set(MAIL.ATTEMPTS, 0)
                .set(MAIL.MADE_AT, now)
                .set(MAIL.NEXT_AT, now)
                .where(MAIL.REGION_CODE.in(regions), MAIL.STATE.ne(Mail.State.SENT.name()))
                .and(mail == 0 ? DSL.noCondition() : MAIL.ID.eq(mail))
                .execute();
        if (queued > 0) {
            journal.write(actor, Entry.of(0, "mail.again", mail == 0 ? queued + " mails" : "mail " + mail));
        }
        return queued;
    }
}
