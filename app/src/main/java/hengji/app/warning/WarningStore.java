package hengji.app.warning;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.MONITORING;
import static hengji.app.tables.Tables.MONITORING_WARNING;
import static hengji.app.tables.Tables.MONITORING_WARNING_STEP;

import hengji.app.tables.tables.records.MonitoringWarningRecord;
import hengji.core.explain.Wording;
import hengji.core.monitoring.Answer;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Trigger;
import hengji.core.monitoring.Warning;
import hengji.core.monitoring.WarningAction;
import hengji.core.monitoring.WarningState;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warnings in the database. */
@Component
public class WarningStore {
    private static final Wording ISSUED = Wording.of("发出预警", "issued");

    private final DSLContext database;
    private final Clock clock;

    WarningStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that meet conditions on {@code MONITORING_WARNING}, {@code MONITORING} and {@code FORM}, oldest first. */
    @Transactional(readOnly = true)
    public List<Warned> list(Condition... conditions) {
        return database.select()
                .from(MONITORING_WARNING)
                .join(MONITORING)
                .on(MONITORING.ID.eq(MONITORING_WARNING.MONITORING_ID))
                .join(FORM)
                .on(FORM.ID.eq(MONITORING_WARNING.FORM_ID))
                .where(conditions)
                .orderBy(MONITORING_WARNING.ID)
                .fetch(WarningStore::warned);
    }

    /** A warning of a form, held until the transaction is over. */
    Optional<Warned> hold(long form, long id) {
        boolean there = database.select(MONITORING_WARNING.ID)
                .from(MONITORING_WARNING)
                .where(MONITORING_WARNING.ID.eq(id), MONITORING_WARNING.FORM_ID.eq(form))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        return there ? list(MONITORING_WARNING.ID.eq(id)).stream().findFirst() : Optional.empty();
    }

    long issue(
            long sheet,
            long form,
            long organisation,
            Warning warning,
            LocalDate due,
            Optional<BigDecimal> unspent,
            long account) {
        Instant now = clock.instant();
        MonitoringWarningRecord made = database.newRecord(MONITORING_WARNING);
        made.setMonitoringId(sheet);
        made.setFormId(form);
        made.setOrganisationId(organisation);
        made.setTriggers(warning.cause().triggers().stream().map(Trigger::name).collect(Collectors.joining(",")));
        made.setBlame(warning.cause().blame().name());
        made.setSentenceZh(warning.sentence().zh());
        made.setSentenceEn(warning.sentence().en());
        unspent.ifPresent(made::setUnspent);
        made.setIssuedOn(warning.issued());
        made.setDue(due);
        made.setState(WarningState.ISSUED.name());
        made.setStateSince(now);
        if (account != 0) {
            made.setLastBy(account);
        }
        made.store();
        step(made.getId(), "ISSUE", WarningState.ISSUED, "", Optional.of(due), account);
        return made.getId();
    }

    void move(Warned before, WarningState to, LocalDate due, Optional<Answer> answer, long account) {
        database.update(MONITORING_WARNING)
                .set(MONITORING_WARNING.STATE, to.name())
                .set(MONITORING_WARNING.STATE_SINCE, clock.instant())
                .set(MONITORING_WARNING.DUE, due)
                .set(
                        MONITORING_WARNING.CHOICE,
                        answer.map(given -> given.choice().name()).orElse(""))
                .set(MONITORING_WARNING.WORDS, answer.map(Answer::words).orElse(""))
                .set(MONITORING_WARNING.AMOUNT, answer.flatMap(Answer::amount).orElse(null))
                .set(MONITORING_WARNING.LAST_BY, account == 0 ? null : account)
                .set(MONITORING_WARNING.REVISION, before.revision() + 1)
                .where(MONITORING_WARNING.ID.eq(before.id()))
                .execute();
    }

    void step(long warning, String action, WarningState to, String words, Optional<LocalDate> due, long account) {
        database.insertInto(MONITORING_WARNING_STEP)
                .set(MONITORING_WARNING_STEP.WARNING_ID, warning)
                .set(MONITORING_WARNING_STEP.ACTION, action)
                .set(MONITORING_WARNING_STEP.TO_STATE, to.name())
                .set(MONITORING_WARNING_STEP.WORDS, words)
                .set(MONITORING_WARNING_STEP.DUE, due.orElse(null))
                .set(MONITORING_WARNING_STEP.ACCOUNT_ID, account == 0 ? null : account)
                .set(MONITORING_WARNING_STEP.AT, clock.instant())
                .execute();
    }

    /**
     * One step a warning took.
     *
     * @param name what was done
     * @param words what was said; may be empty
     * @param due the day it set
     * @param by who; empty for the office itself
     * @param at when
     */
    public record Step(Wording name, String words, Optional<LocalDate> due, String by, Instant at) {}

    @Transactional(readOnly = true)
    public List<Step> steps(long warning) {
        return database.select()
                .from(MONITORING_WARNING_STEP)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(MONITORING_WARNING_STEP.ACCOUNT_ID))
                .where(MONITORING_WARNING_STEP.WARNING_ID.eq(warning))
                .orderBy(MONITORING_WARNING_STEP.ID)
                .fetch(found -> {
                    var step = found.into(MONITORING_WARNING_STEP);
                    return new Step(
                            name(step.getAction()),
                            step.getWords(),
                            Optional.ofNullable(step.getDue()),
                            Optional.ofNullable(found.get(ACCOUNT.NAME)).orElse(""),
                            step.getAt());
                });
    }

    private static Wording name(String action) {
        return "ISSUE".equals(action) ? ISSUED : WarningAction.valueOf(action).wording();
    }

    private static Warned warned(Record found) {
        MonitoringWarningRecord kept = found.into(MONITORING_WARNING);
        return new Warned(
                kept.getId(),
                kept.getMonitoringId(),
                kept.getFormId(),
                kept.getOrganisationId(),
                found.get(FORM.BUDGET_YEAR),
                found.get(MONITORING.MONTHS),
                found.get(MONITORING.PERIOD),
                Arrays.stream(kept.getTriggers().split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Trigger::valueOf)
                        .toList(),
                Blame.valueOf(kept.getBlame()),
                Wording.of(kept.getSentenceZh(), kept.getSentenceEn()),
                Optional.ofNullable(kept.getUnspent()).map(BigDecimal::stripTrailingZeros),
                kept.getIssuedOn(),
                kept.getDue(),
                WarningState.valueOf(kept.getState()),
                kept.getStateSince(),
                answer(kept),
                Optional.ofNullable(kept.getLastBy()).orElse(0L),
                kept.getRevision());
    }

    private static Optional<Answer> answer(MonitoringWarningRecord kept) {
        return Optional.of(kept.getChoice())
                .filter(name -> !name.isEmpty())
                .map(name -> new Answer(
                        Answer.Choice.valueOf(name),
                        kept.getWords(),
                        Optional.ofNullable(kept.getAmount()).map(BigDecimal::stripTrailingZeros)));
    }
}
