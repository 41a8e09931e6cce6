package hengji.app.monitoring;

import static hengji.app.tables.Tables.MONITORING;
import static hengji.app.tables.Tables.MONITORING_ROW;

import hengji.app.tables.tables.records.MonitoringRecord;
import hengji.app.tables.tables.records.MonitoringRowRecord;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.FormLight;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.Pace;
import hengji.core.policy.MonitoringPeriod;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sheets in the database. Asks nobody and checks nothing: {@link Watching} does so first. */
@Component
class Watches {
    private static final String OPEN = "OPEN";
    private static final String FILED = "FILED";

    private final DSLContext database;
    private final Clock clock;

    Watches(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Watch> find(long form, int months) {
        return list(MONITORING.FORM_ID.eq(form).and(MONITORING.MONTHS.eq(months)), true).stream()
                .findFirst();
    }

    /** All sheets of some forms, without what they say of indicators. */
    @Transactional(readOnly = true)
    public List<Watch> of(Collection<Long> forms) {
        return list(MONITORING.FORM_ID.in(forms), false);
    }

    /** The id of the sheet of a period, begun where there is none. */
    long begin(long form, MonitoringPeriod period) {
        return database.select(MONITORING.ID)
                .from(MONITORING)
                .where(MONITORING.FORM_ID.eq(form), MONITORING.MONTHS.eq(period.months()))
                .fetchOptional(MONITORING.ID)
                .orElseGet(() -> {
                    MonitoringRecord made = database.newRecord(MONITORING);
                    made.setFormId(form);
                    made.setMonths(period.months());
                    made.setPeriod(period.name());
                    made.setState(OPEN);
                    made.setChangedAt(clock.instant());
                    made.store();
                    return made.getId();
                });
    }

    void keep(long id, SaidMoney money) {
        database.update(MONITORING)
                .set(MONITORING.ADJUSTED, money.adjusted())
                .set(MONITORING.EXECUTED, money.executed())
                .set(MONITORING.EXECUTED_ON, money.paidUntil().orElse(null))
                .set(MONITORING.FROM_PAYMENTS, money.paidUntil().isPresent())
                .set(MONITORING.CAUSES, money.because().kept())
                .set(MONITORING.WORDS, money.because().words())
                .set(MONITORING.REVISION, money.revision() + 1)
                .set(MONITORING.CHANGED_AT, clock.instant())
                .where(MONITORING.ID.eq(id))
                .execute();
    }

    void keep(long id, String lineage, SaidRow row) {
        MonitoringRowRecord made = database.fetchOptional(
                        MONITORING_ROW, MONITORING_ROW.MONITORING_ID.eq(id), MONITORING_ROW.LINEAGE.eq(lineage))
                .orElseGet(() -> database.newRecord(MONITORING_ROW));
        made.setMonitoringId(id);
        made.setLineage(lineage);
        made.setActual(row.actual());
        made.setJudgement(row.judgement());
        made.setExpected(row.expected());
        made.setLikelihood(row.likelihood().map(Likelihood::name).orElse(""));
        made.setPace(row.pace().map(Pace::name).orElse(""));
        made.setCauses(row.because().kept());
        made.setWords(row.because().words());
        made.setRevision(row.revision() + 1);
        made.store();
    }

    void file(long id, FormLight light, long account) {
        database.update(MONITORING)
                .set(MONITORING.STATE, FILED)
                .set(MONITORING.LIGHT, light.light().name())
                .set(MONITORING.BLAME, light.blame().name())
                .set(MONITORING.RATE, light.execution().rate().orElse(null))
                .set(MONITORING.PROGRESS, light.progress().orElse(null))
                .set(MONITORING.RETURN_REASON, "")
                .set(MONITORING.FILED_BY, account == 0 ? null : account)
                .set(MONITORING.FILED_AT, clock.instant())
                .where(MONITORING.ID.eq(id))
                .execute();
    }

    void reopen(long id, String reason) {
        database.update(MONITORING)
                .set(MONITORING.STATE, OPEN)
                .set(MONITORING.RETURN_REASON, reason)
                .where(MONITORING.ID.eq(id))
                .execute();
    }

    private List<Watch> list(Condition which, boolean withRows) {
        return database.selectFrom(MONITORING)
                .where(which)
                .orderBy(MONITORING.FORM_ID, MONITORING.MONTHS)
                .fetch(found -> watch(found, withRows ? rows(found.getId()) : Map.of()));
    }

    private Map<String, SaidRow> rows(long id) {
        Map<String, SaidRow> rows = new HashMap<>();
        database.selectFrom(MONITORING_ROW)
                .where(MONITORING_ROW.MONITORING_ID.eq(id))
                .forEach(found -> rows.put(found.getLineage(), row(found)));
        return rows;
    }

    private static SaidRow row(MonitoringRowRecord found) {
        return new SaidRow(
                found.getActual(),
                found.getJudgement(),
                found.getExpected(),
                Optional.of(found.getLikelihood())
                        .filter(name -> !name.isEmpty())
                        .map(Likelihood::valueOf),
                Optional.of(found.getPace()).filter(name -> !name.isEmpty()).map(Pace::valueOf),
                Because.kept(found.getCauses(), found.getWords()),
                found.getRevision());
    }

    private static Watch watch(MonitoringRecord found, Map<String, SaidRow> rows) {
        boolean filed = found.getState().equals(FILED);
        Optional<Instant> at = filed ? Optional.ofNullable(found.getFiledAt()) : Optional.empty();
        return new Watch(
                found.getId(),
                found.getFormId(),
                found.getMonths(),
                found.getPeriod(),
                filed,
                new SaidMoney(
                        found.getAdjusted(),
                        found.getExecuted(),
                        Optional.ofNullable(found.getExecutedOn()),
                        Because.kept(found.getCauses(), found.getWords()),
                        found.getRevision()),
                rows,
                found.getReturnReason(),
                filed ? Optional.of(outcome(found)) : Optional.empty(),
                at);
    }

    private static Watch.Outcome outcome(MonitoringRecord found) {
        return new Watch.Outcome(
                Light.valueOf(found.getLight()),
                Blame.valueOf(found.getBlame()),
                Optional.ofNullable(found.getRate()),
                Optional.ofNullable(found.getProgress()));
    }
}
