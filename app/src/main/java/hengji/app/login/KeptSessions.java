package hengji.app.login;

import static hengji.app.tables.Tables.SPRING_SESSION;

import hengji.app.storage.Question;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/**
 * Sessions of the database, of which this node keeps what it read last. Whoever changes a session also moves its time of
 * last use, so one look at that time tells whether what is kept still holds; on every node alike. The time of use alone
 * is written once a minute instead of at each request.
 *
 * @param <S> as the database keeps it
 */
final class KeptSessions<S extends Session> implements FindByIndexNameSessionRepository<HeldSession<S>> {
    /** How exactly the time of last use is known. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    private static final int MOST = 2000;

    private final FindByIndexNameSessionRepository<S> stored;
    private final Clock clock;
    private final Question<Instant> lastUse;
    private final Map<String, Content> kept = new ConcurrentHashMap<>();

    KeptSessions(FindByIndexNameSessionRepository<S> stored, DSLContext database, JdbcClient jdbc, Clock clock) {
        this.stored = stored;
        this.clock = clock;
        this.lastUse = new Question<>(
                jdbc,
                database.select(SPRING_SESSION.LAST_ACCESS_TIME)
                        .from(SPRING_SESSION)
                        .where(SPRING_SESSION.SESSION_ID.eq(DSL.param("session", SPRING_SESSION.SESSION_ID))),
                (found, _) -> Instant.ofEpochMilli(found.getLong(1)));
    }

    @Override
    public HeldSession<S> createSession() {
        return HeldSession.begun(stored.createSession());
    }

    @Override
    public @Nullable HeldSession<S> findById(String id) {
        Content content = kept.get(id);
        return content != null && holds(id, content)
                ? new HeldSession<>(id, content, () -> Optional.ofNullable(stored.findById(id)))
                : read(id);
    }

    private @Nullable HeldSession<S> read(String id) {
        kept.remove(id);
        S found = stored.findById(id);
        if (found == null) {
            return null;
        }
        Content content = Content.of(found);
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(id, content);
        return new HeldSession<>(id, content, () -> Optional.ofNullable(stored.findById(id)));
    }

    private boolean holds(String id, Content content) {
        return lastUse.find(Map.of("session", id))
                .filter(used -> used.equals(content.used()))
                .filter(used -> clock.instant().isBefore(used.plus(content.idle())))
                .isPresent();
    }

    @Override
    public void save(HeldSession<S> session) {
        session.toStore().ifPresent(changed -> {
            stored.save(changed);
            kept.remove(session.getId());
        });
    }

    @Override
    public void deleteById(String id) {
        kept.remove(id);
        stored.deleteById(id);
    }

    @Override
    public Map<String, HeldSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        Map<String, HeldSession<S>> found = new LinkedHashMap<>();
        stored.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) ->
                        found.put(id, new HeldSession<>(id, Content.of(session), () -> Optional.of(session))));
        return found;
    }

    /**
     * What a session said when it was read.
     *
     * @param used when it was used last, as the database says
     * @param said all of it; nobody writes there
     */
    record Content(Instant used, MapSession said) {
        static Content of(Session session) {
            return new Content(session.getLastAccessedTime(), new MapSession(session));
        }

        Duration idle() {
            return said.getMaxInactiveInterval();
        }
    }
}
