package hengji.app.path;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM_STEP;
import static hengji.app.tables.Tables.FORM_STEP_ENCLOSURE;

import hengji.app.tables.tables.records.FormStepEnclosureRecord;
import hengji.app.tables.tables.records.FormStepRecord;
import hengji.core.workflow.Action;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps forms took (流转记录). */
@Service
public class Steps {
    private final DSLContext database;
    private final Clock clock;

    Steps(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of a step before it is kept. */
    record Taken(long form, Action action, State from, State to, long account, Optional<Role> role, long version) {}

    /** All steps of a form, oldest first. */
    @Transactional(readOnly = true)
    public List<Step> list(long form) {
        return database.select()
                .from(FORM_STEP)
                .leftJoin(FORM_STEP_ENCLOSURE)
                .on(FORM_STEP_ENCLOSURE.STEP_ID.eq(FORM_STEP.ID))
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(FORM_STEP.ACCOUNT_ID))
                .where(FORM_STEP.FORM_ID.eq(form))
                .orderBy(FORM_STEP.ID)
                .fetch(Steps::step);
    }

    /** The last step of a form that did a thing. */
    @Transactional(readOnly = true)
    public Optional<Step> findLast(long form, Action action) {
        return list(form).reversed().stream()
                .filter(step -> step.action() == action)
                .findFirst();
    }

    /** The step by which the version at hand left the unit. */
    @Transactional(readOnly = true)
    public Optional<Step> findSubmission(long form) {
        return list(form).reversed().stream().filter(Step::isSubmission).findFirst();
    }

    /** Keeps a step; its id. */
    long add(Taken taken, Enclosed enclosed, int problems) {
        FormStepRecord made = database.newRecord(FORM_STEP);
        made.setFormId(taken.form());
        made.setAction(taken.action().name());
        made.setFromState(taken.from().name());
        made.setToState(taken.to().name());
        if (taken.account() != 0) {
            made.setAccountId(taken.account());
        }
        made.setRole(taken.role().map(Role::name).orElse(""));
        made.setAt(clock.instant());
        made.setReason(enclosed.reason().orElse(""));
        if (taken.version() != 0) {
            made.setVersionId(taken.version());
        }
        made.store();
        enclose(made.getId(), enclosed, problems);
        return made.getId();
    }

    private void enclose(long step, Enclosed enclosed, int problems) {
        FormStepEnclosureRecord made = database.newRecord(FORM_STEP_ENCLOSURE);
        made.setStepId(step);
        made.setGrade(enclosed.grade().map(TargetGrade::name).orElse(""));
        made.setDocumentNo(enclosed.documentNo().orElse(""));
        enclosed.documentDate().ifPresent(made::setDocumentDate);
        enclosed.scan().ifPresent(scan -> {
            made.setScanSha256(scan.sha256());
            made.setScanName(scan.name());
        });
        made.setProblems(problems);
        made.setConfirmed(enclosed.confirmed());
        made.store();
    }

    private static Step step(Record found) {
        FormStepRecord step = found.into(FORM_STEP);
        return new Step(
                step.getId(),
                step.getFormId(),
                Action.valueOf(step.getAction()),
                State.valueOf(step.getFromState()),
                State.valueOf(step.getToState()),
                Optional.ofNullable(step.getAccountId()).orElse(0L),
                Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                step.getRole().isEmpty() ? Optional.empty() : Optional.of(Role.valueOf(step.getRole())),
                step.getAt(),
                step.getReason(),
                Optional.ofNullable(step.getVersionId()).orElse(0L),
                enclosure(found.into(FORM_STEP_ENCLOSURE)));
    }

    private static Step.Enclosure enclosure(FormStepEnclosureRecord found) {
        String grade = Optional.ofNullable(found.getGrade()).orElse("");
        return new Step.Enclosure(
                grade.isEmpty() ? Optional.empty() : Optional.of(TargetGrade.valueOf(grade)),
                Optional.ofNullable(found.getDocumentNo()).orElse(""),
                Optional.ofNullable(found.getDocumentDate()),
                Optional.ofNullable(found.getScanSha256()).map(sha -> new Enclosed.Scan(sha, found.getScanName())),
                Optional.ofNullable(found.getProblems()).orElse(0));
    }
}
