package hengji.app.account;

import hengji.app.storage.Sha256;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where somebody is logged in (登录会话); kept in the database, so all nodes know the same. */
@Service
public class Sessions {
    /** Most sessions of one person at a time; a further login ends the one unused longest. */
    public static final int MOST = 3;

    private static final int MARK = 16;
    private static final String ADDRESS = "login.address";
    private static final String AGENT = "login.agent";

    /**
     * One session.
     *
     * @param mark tells it apart; not the secret by which it is held
     * @param current whether it is the one that asks
     */
    public record Open(String mark, Instant since, Instant used, String address, String agent, boolean current) {}

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The open sessions of a login, the one used last first. */
    public List<Open> list(String login, String current) {
        return all(login).stream()
                .map(session -> new Open(
                        mark(session.getId()),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getAttributeOrDefault(ADDRESS, ""),
                        session.getAttributeOrDefault(AGENT, ""),
                        session.getId().equals(current)))
                .toList();
    }

    /** Ends one session of a login; false if there is none of that mark. */
    public boolean end(String login, String mark) {
        List<? extends Session> found = all(login).stream()
                .filter(session -> mark(session.getId()).equals(mark))
                .toList();
        found.forEach(session -> sessions.deleteById(session.getId()));
        return !found.isEmpty();
    }

    /** Ends all sessions of a login but one. */
    public void endOthers(String login, String current) {
        all(login).stream()
                .filter(session -> !session.getId().equals(current))
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** Ends what is too many beside a session that just began. */
    public void limit(String login, String current) {
        all(login).stream()
                .filter(session -> !session.getId().equals(current))
                .skip(MOST - 1L)
                .forEach(session -> sessions.deleteById(session.getId()));
    }

    /** The names of the attributes by which a session tells where it began: address, then browser. */
    public static List<String> attributes() {
        return List.of(ADDRESS, AGENT);
    }

    private List<? extends Session> all(String login) {
        return sessions.findByPrincipalName(login).values().stream()
                .sorted(Comparator.<Session, Instant>comparing(Session::getLastAccessedTime)
                        .reversed())
                .toList();
    }

    private static String mark(String id) {
        return Sha256.of(id).substring(0, MARK);
    }
}
