package hengji.app.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {
    /** Every minute, on one node at a time. */
    @Bean
    RecurringTask<Void> sealing(Seals seals) {
        return Tasks.recurring("journal-seal", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> seals.seal());
    }
}
