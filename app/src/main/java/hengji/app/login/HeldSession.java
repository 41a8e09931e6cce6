package hengji.app.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session in the hands of one request: read from what the node keeps, opened in the database only to change it.
 *
 * @param <S> as the database keeps it
 */
final class HeldSession<S extends Session> implements Session {
    private final String id;
    private final KeptSessions.Content content;
    private final Supplier<Optional<S>> open;
    private Optional<S> opened = Optional.empty();
    private Instant used;
    private boolean gone;

    HeldSession(String id, KeptSessions.Content content, Supplier<Optional<S>> open) {
        this.id = id;
        this.content = content;
        this.open = open;
        this.used = content.used();
    }

    static <S extends Session> HeldSession<S> begun(S fresh) {
        HeldSession<S> session =
                new HeldSession<>(fresh.getId(), KeptSessions.Content.of(fresh), () -> Optional.of(fresh));
        session.opened = Optional.of(fresh);
        return session;
    }

    /** What must be written now; nothing where only the time of use moved, and by less than a minute. */
    Optional<S> toStore() {
        if (opened.isEmpty() && used.isAfter(content.used().plus(KeptSessions.GRAIN))) {
            change();
        }
        return opened;
    }

    /** The session as stored, its time of use moved so that every node sees that it changed; absent if it was ended. */
    private Optional<S> change() {
        if (opened.isEmpty() && !gone) {
            opened = open.get();
            gone = opened.isEmpty();
            Instant next = content.used().plusMillis(1);
            opened.ifPresent(session -> session.setLastAccessedTime(used.isAfter(next) ? used : next));
        }
        return opened;
    }

    /** Where it is read: as opened, else as it was. */
    private Session standing() {
        return opened.isPresent() ? opened.get() : content.said();
    }

    @Override
    public String getId() {
        return opened.map(Session::getId).orElse(id);
    }

    @Override
    public String changeSessionId() {
        return change().map(Session::changeSessionId).orElse(id);
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return standing().getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return standing().getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        change().ifPresent(session -> session.setAttribute(name, value));
    }

    @Override
    public void removeAttribute(String name) {
        if (getAttributeNames().contains(name)) {
            change().ifPresent(session -> session.removeAttribute(name));
        }
    }

    @Override
    public Instant getCreationTime() {
        return content.said().getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        used = time;
        opened.ifPresent(session -> session.setLastAccessedTime(time));
    }

    @Override
    public Instant getLastAccessedTime() {
        return opened.map(Session::getLastAccessedTime).orElse(used);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        change().ifPresent(session -> session.setMaxInactiveInterval(interval));
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return standing().getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return opened.map(Session::isExpired).orElse(false);
    }
}
