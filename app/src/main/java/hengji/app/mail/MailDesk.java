package hengji.app.mail;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.app.journal.Actor;
import hengji.app.storage.MailServer;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a system administrator sees and does of the mails of the own regions. */
@Component
class MailDesk {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MailBook book;
    private final Settings settings;
    private final Clock clock;

    MailDesk(MailBook book, Settings settings, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    /** The server by its name and port; absent where none is set. */
    Optional<String> server() {
        return settings.neighbours().mail().map((MailServer server) -> server.host() + ":" + server.port());
    }

    List<Mail> open(Who who) {
        return book.open(regions(who));
    }

    /** How many went out within a day. */
    int sent(Who who) {
        return book.sentSince(regions(who), clock.instant().minus(A_DAY));
    }

    /** Tries one mail again, or all by 0; how many. */
    int again(Who who, long mail, String address) {
        return book.again(mail, regions(who), Actor.of(who, address));
    }

    private static Set<String> regions(Who who) {
        return who.grants().stream()
                .filter(grant -> grant.role() == Role.SYSTEM_ADMINISTRATOR)
                .map(Grant::region)
                .collect(Collectors.toSet());
    }
}
