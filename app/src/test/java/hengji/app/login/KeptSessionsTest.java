package hengji.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** Two nodes on one database keep what they read of sessions, and neither ever answers with what is over. */
class KeptSessionsTest {
    private static <S extends Session> KeptSessions<S> node(
            TestOffice office, FindByIndexNameSessionRepository<S> stored) {
        return new KeptSessions<>(
                stored, office.part(DSLContext.class), office.part(JdbcClient.class), office.part(Clock.class));
    }

    private static KeptSessions<?> node(Database database) {
        TestOffice office = TestOffice.on(database);
        return node(office, office.part(JdbcIndexedSessionRepository.class));
    }

    private static <S extends Session> String begun(KeptSessions<S> node) {
        HeldSession<S> session = node.createSession();
        session.setAttribute("sentence", "已保存");
        node.save(session);
        return session.getId();
    }

    private static <S extends Session> HeldSession<S> held(KeptSessions<S> node, String id) {
        return Objects.requireNonNull(node.findById(id));
    }

    private static <S extends Session> void say(KeptSessions<S> node, String id, String sentence) {
        HeldSession<S> session = held(node, id);
        session.setAttribute("sentence", sentence);
        node.save(session);
    }

    private static Optional<String> said(KeptSessions<?> node, String id) {
        return Optional.ofNullable(node.findById(id)).map(session -> session.<String>getRequiredAttribute("sentence"));
    }

    @ParameterizedTest
    @EnumSource
    void what_one_node_writes_the_other_reads_at_once(Database database) {
        KeptSessions<?> here = node(database);
        KeptSessions<?> there = node(database);
        String id = begun(here);
        assertThat(said(there, id)).contains("已保存");
        say(here, id, "已报送");
        assertThat(said(there, id)).contains("已报送");
        say(there, id, "已退回");
        assertThat(said(here, id)).contains("已退回");
    }

    @ParameterizedTest
    @EnumSource
    void a_session_ended_on_one_node_is_over_on_both(Database database) {
        KeptSessions<?> here = node(database);
        KeptSessions<?> there = node(database);
        String id = begun(here);
        assertThat(said(there, id)).isPresent();
        here.deleteById(id);
        assertThat(said(here, id)).isEmpty();
        assertThat(said(there, id)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_new_name_at_login_leaves_nothing_under_the_old_one(Database database) {
        KeptSessions<?> here = node(database);
        String before = begun(here);
        assertThat(said(here, before)).isPresent();
        String after = renamed(here, before);
        assertThat(said(here, before)).isEmpty();
        assertThat(said(here, after)).contains("已保存");
    }

    private static <S extends Session> String renamed(KeptSessions<S> node, String id) {
        HeldSession<S> session = held(node, id);
        String fresh = session.changeSessionId();
        node.save(session);
        return fresh;
    }

    @ParameterizedTest
    @EnumSource
    void the_time_of_use_is_written_once_a_minute(Database database) {
        KeptSessions<?> here = node(database);
        String id = begun(here);
        Instant first = used(here, id, Duration.ZERO);
        assertThat(used(here, id, Duration.ofSeconds(59))).isEqualTo(first);
        assertThat(used(here, id, Duration.ofSeconds(61))).isEqualTo(first.plusSeconds(61));
    }

    /** When the database says the session was used, after a request so long after what it says now. */
    private static <S extends Session> Instant used(KeptSessions<S> node, String id, Duration later) {
        HeldSession<S> session = held(node, id);
        session.setLastAccessedTime(session.getLastAccessedTime().plus(later));
        node.save(session);
        return held(node, id).getLastAccessedTime();
    }

    @ParameterizedTest
    @EnumSource
    void a_session_that_rested_too_long_is_over(Database database) {
        KeptSessions<?> here = node(database);
        String id = begun(here);
        assertThat(said(here, id)).isPresent();
        rest(here, id);
        assertThat(said(here, id)).isEmpty();
    }

    private static <S extends Session> void rest(KeptSessions<S> node, String id) {
        HeldSession<S> session = held(node, id);
        session.setMaxInactiveInterval(Duration.ofMillis(1));
        session.setLastAccessedTime(Instant.now().minus(Duration.ofHours(1)));
        node.save(session);
    }
}
