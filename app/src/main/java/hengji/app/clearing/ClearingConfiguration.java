package hengji.app.clearing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import hengji.app.storage.OfficeTime;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClearingConfiguration {
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    /** Every night, on one node at a time. */
    @Bean
    RecurringTask<Void> contentClearing(ContentClearing clearing) {
        return Tasks.recurring("content-clearing", new Daily(OfficeTime.ZONE, NIGHT))
                .execute((_, _) -> clearing.clear());
    }
}
