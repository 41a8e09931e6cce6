package hengji.app.storage;

import java.time.Clock;
import javax.sql.DataSource;
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

    @Bean
    Clock clock() {
        return OfficeTime.clock();
    }
}
