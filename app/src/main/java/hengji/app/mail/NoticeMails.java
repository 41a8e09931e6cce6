package hengji.app.mail;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.ROLE_GRANT;

import hengji.app.frame.Say;
import hengji.app.storage.Settings;
import hengji.app.work.NoticeTold;
import hengji.core.explain.Language;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Queues a mail with each notice for whoever has an address. A mail says what the notice says (form, step, date) and
 * where to look, never what stands in a form.
 */
@Component
@ConditionalOnProperty(Settings.MAIL)
class NoticeMails {
    private static final String ADDRESS = "[^\\s@<>,;\"]{1,100}@[^\\s@<>,;\"]{1,90}";
    private static final int LONGEST_SUBJECT = 120;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final DSLContext database;
    private final MailBook book;
    private final Settings settings;
    private final Clock clock;

    NoticeMails(DSLContext database, MailBook book, Settings settings, Clock clock) {
        this.database = database;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(NoticeTold told) {
        find(told.account()).ifPresent(to -> {
            Say say = new Say(to.english() ? Language.ENGLISH : Language.CHINESE);
            String text = say.of(told.text());
            String line = text.lines().findFirst().orElse("");
            book.queue(
                    to,
                    say.of("【衡绩】", "[Hengji] ")
                            + (line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line),
                    body(say, to, text, told.link()));
        });
    }

    private String body(Say say, Addressee to, String text, String link) {
        String where = settings.neighbours()
                .address()
                .map(address -> say.of("请打开办理：", "Open it: ") + address.resolve(link))
                .orElse(say.of("请登录衡绩，在“我的工作”中办理。", "Log in to Hengji and look under My work."));
        return say.of(to.name() + "，您好：", "Dear " + to.name() + ",") + "\n\n"
                + text + "\n"
                + MOMENT.format(LocalDateTime.now(clock)) + "\n\n"
                + where + "\n\n"
                + say.of(
                        "本邮件由衡绩自动发出，请勿回复；严禁用邮件传递涉密内容。",
                        "This mail was sent by Hengji; do not answer it, and never mail classified content.")
                + "\n";
    }

    /** The region is that of the account, else of the first role it ever had. */
    private Optional<Addressee> find(long account) {
        return database.select(ACCOUNT.NAME, ACCOUNT.MAIL, ACCOUNT.LANGUAGE, ACCOUNT.REGION_CODE)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(account), ACCOUNT.ACTIVE.isTrue())
                .fetchOptional()
                .filter(found -> found.value2().strip().matches(ADDRESS))
                .map(found -> new Addressee(
                        account,
                        Optional.ofNullable(found.value4()).or(() -> firstRegion(account)),
                        found.value1(),
                        found.value2().strip(),
                        "en".equals(found.value3())));
    }

    private Optional<String> firstRegion(long account) {
        return database.select(ROLE_GRANT.REGION_CODE)
                .from(ROLE_GRANT)
                .where(ROLE_GRANT.ACCOUNT_ID.eq(account))
                .orderBy(ROLE_GRANT.ID)
                .limit(1)
                .fetchOptional(ROLE_GRANT.REGION_CODE);
    }
}
