package hengji.app.exchange;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Large files are worked at by whichever node is free; one that dies is followed by another. */
@Configuration(proxyBeanMethods = false)
class IntakeJob {
    static final String NAME = "exchange-intake";

    @Bean
    OneTimeTask<Long> intakeTask(IntakeWork work) {
        return Tasks.oneTime(NAME, Long.class).execute((instance, _) -> work.work(instance.getData()));
    }
}
