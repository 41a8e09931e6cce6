package hengji.app.login;

import java.time.Clock;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Sessions end after half an hour without a request; what ended is cleared every ten minutes. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60, cleanupCron = "0 */10 * * * *")
class SessionConfiguration {
    @Bean
    @Primary
    FindByIndexNameSessionRepository<? extends Session> keptSessions(
            JdbcIndexedSessionRepository stored, DSLContext database, JdbcClient jdbc, Clock clock) {
        return new KeptSessions<>(stored, database, jdbc, clock);
    }
}
