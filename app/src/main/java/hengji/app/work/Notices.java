package hengji.app.work;

import static hengji.app.tables.Tables.NOTICE;

import hengji.core.explain.Wording;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices, kept until read. */
@Service
public class Notices {
    private static final int SHOWN = 50;

    private final DSLContext database;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notices(DSLContext database, Clock clock, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    /** Tells somebody something. */
    @Transactional
    public void tell(long account, Wording text, String link) {
        database.insertInto(NOTICE)
                .set(NOTICE.ACCOUNT_ID, account)
                .set(NOTICE.AT, clock.instant())
                .set(NOTICE.TEXT_ZH, text.zh())
                .set(NOTICE.TEXT_EN, text.en())
                .set(NOTICE.LINK, link)
                .execute();
        events.publishEvent(new NoticeTold(account, text, link));
    }

    /** What somebody has not read yet, newest first. */
    @Transactional(readOnly = true)
    public List<Notice> unread(long account) {
        return database.selectFrom(NOTICE)
                .where(NOTICE.ACCOUNT_ID.eq(account), NOTICE.READ_AT.isNull())
                .orderBy(NOTICE.ID.desc())
                .limit(SHOWN)
                .fetch(found -> new Notice(
                        found.getId(),
                        found.getAt(),
                        Wording.of(found.getTextZh(), found.getTextEn()),
                        found.getLink()));
    }

    /** Marks all that somebody has as read. */
    @Transactional
    public void read(long account) {
        database.update(NOTICE)
                .set(NOTICE.READ_AT, clock.instant())
                .where(NOTICE.ACCOUNT_ID.eq(account), NOTICE.READ_AT.isNull())
                .execute();
    }
}
