package hengji.app.storage;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return DurableTransactions.isEmbedded(source)
                ? new DurableTransactions(source)
                : new JdbcTransactionManager(source);
    }

    /** Nobody reads what these would tell, and each asks the database or the log at every question. */
    @Bean
    DefaultConfigurationCustomizer quietQuestions() {
        return configuration ->
                configuration.settings().withExecuteLogging(false).withFetchWarnings(false);
    }

    @Bean
    Clock clock() {
        return OfficeTime.clock();
    }
}
