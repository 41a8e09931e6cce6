package hengji.app.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import hengji.core.explain.Wording;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.documents.manuscript.Refusal;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Reads uploads as jobs of the office, so that a restart begins again where one was cut off. */
@Component
class IntakeReading {
    private static final Logger LOG = LoggerFactory.getLogger(IntakeReading.class);
    static final String JOB = "intake-reading";
    private static final Wording BROKEN = Wording.of(
            "系统没能读完这个文件。文件已保存，请另存为 docx 或 xlsx 后再传，或把文件名告诉系统管理员。",
            "The system could not read this file. It is kept; save it as docx or xlsx and send it again.");

    private final Intakes intakes;
    private final ObjectProvider<Scheduler> jobs;
    private final Clock clock;

    IntakeReading(Intakes intakes, ObjectProvider<Scheduler> jobs, Clock clock) {
        this.intakes = intakes;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Has it read soon; asking again changes nothing. */
    void order(long intake) {
        jobs.getObject().scheduleIfNotExists(new TaskInstance<Void>(JOB, Long.toString(intake)), clock.instant());
    }

    /** Reads it now, if nobody did. */
    void read(long id) {
        intakes.find(id)
                .filter(intake -> intake.state() == Intake.State.READING)
                .ifPresent(this::read);
    }

    private void read(Intake intake) {
        switch (reading(intake)) {
            case Reading.Forms(var forms) -> intakes.read(intake.id(), forms);
            case Reading.Refused(var refusal) -> intakes.refuse(intake.id(), refusal.message());
        }
    }

    private Reading reading(Intake intake) {
        try {
            return FormReader.standard().read(intake.fileName(), intakes.bytes(intake));
        } catch (RuntimeException problem) {
            LOG.error("upload {} ({})", intake.id(), intake.sha256(), problem);
            return new Reading.Refused(new Refusal(Refusal.Reason.DAMAGED, BROKEN));
        }
    }

    /** The job itself. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {
        @Bean
        Task<Void> intakeReadingTask(ObjectProvider<IntakeReading> readings) {
            return Tasks.oneTime(JOB)
                    .execute((instance, _) -> readings.getObject().read(Long.parseLong(instance.getId())));
        }
    }
}
