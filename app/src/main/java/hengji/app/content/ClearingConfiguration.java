package hengji.app.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClearingConfiguration {
    private static final LocalTime NIGHT = LocalTime.of(3, 20);

    /** Every night, on one node at a time. */
    @Bean
    RecurringTask<Void> contentClearing(ContentClearing clearing) {
        return Tasks.recurring("content-clearing", new Daily(ZoneId.of("Asia/Shanghai"), NIGHT))
                .execute((_, _) -> clearing.clear());
    }
}
