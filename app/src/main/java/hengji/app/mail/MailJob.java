package hengji.app.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import hengji.app.storage.Settings;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Settings.MAIL)
class MailJob {
    /** Every twenty seconds, on one node at a time. */
    @Bean
    RecurringTask<Void> mailing(Post post) {
        return Tasks.recurring("mail", FixedDelay.of(Duration.ofSeconds(20))).execute((_, _) -> post.round());
    }
}
