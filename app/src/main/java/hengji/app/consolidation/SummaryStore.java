package hengji.app.consolidation;

import static hengji.app.tables.Tables.CONSOLIDATION;
import static hengji.app.tables.Tables.CONSOLIDATION_LINE;

import hengji.app.tables.tables.records.ConsolidationLineRecord;
import hengji.app.tables.tables.records.ConsolidationRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Opinions and consolidations as they are kept (store). */
@Component
class SummaryStore {
    private final DSLContext database;
    private final Clock clock;

    SummaryStore(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<ConsolidationRecord> find(long department, int year) {
        return database.fetchOptional(
                CONSOLIDATION, CONSOLIDATION.ORGANISATION_ID.eq(department), CONSOLIDATION.BUDGET_YEAR.eq(year));
    }

    /** The consolidation of a year, begun where there is none, held until the transaction is over. */
    ConsolidationRecord hold(long department, int year) {
        if (find(department, year).isEmpty()) {
            database.insertInto(CONSOLIDATION)
                    .set(CONSOLIDATION.ORGANISATION_ID, department)
                    .set(CONSOLIDATION.BUDGET_YEAR, year)
                    .onConflictDoNothing()
                    .execute();
        }
        return database.selectFrom(CONSOLIDATION)
                .where(CONSOLIDATION.ORGANISATION_ID.eq(department), CONSOLIDATION.BUDGET_YEAR.eq(year))
                .forUpdate()
                .fetchSingle();
    }

    Map<Long, ConsolidationLineRecord> lines(long consolidation) {
        return database.fetch(CONSOLIDATION_LINE, CONSOLIDATION_LINE.CONSOLIDATION_ID.eq(consolidation))
                .intoMap(CONSOLIDATION_LINE.FORM_ID);
    }

    void judge(ConsolidationRecord held, long form, Verdict verdict, String opinion, long account) {
        database.deleteFrom(CONSOLIDATION_LINE)
                .where(CONSOLIDATION_LINE.CONSOLIDATION_ID.eq(held.getId()), CONSOLIDATION_LINE.FORM_ID.eq(form))
                .execute();
        ConsolidationLineRecord line = database.newRecord(CONSOLIDATION_LINE);
        line.setConsolidationId(held.getId());
        line.setFormId(form);
        line.setVerdict(verdict.name());
        line.setOpinion(opinion);
        if (account != 0) {
            line.setMadeBy(account);
        }
        line.setMadeAt(clock.instant());
        line.store();
    }

    /** Keeps the figures of a line as they stand. */
    void freeze(long consolidation, Line line) {
        Figures figures = line.figures();
        database.update(CONSOLIDATION_LINE)
                .set(CONSOLIDATION_LINE.SELF, text(figures.self()))
                .set(CONSOLIDATION_LINE.COMPUTED, text(figures.computed()))
                .set(CONSOLIDATION_LINE.GRADE, figures.grade())
                .set(CONSOLIDATION_LINE.ADJUSTED, text(figures.adjusted()))
                .set(CONSOLIDATION_LINE.EXECUTED, text(figures.executed()))
                .set(CONSOLIDATION_LINE.ERRORS, figures.errors())
                .set(CONSOLIDATION_LINE.WARNINGS, figures.warnings())
                .set(CONSOLIDATION_LINE.STOOD, line.head().state().name())
                .where(
                        CONSOLIDATION_LINE.CONSOLIDATION_ID.eq(consolidation),
                        CONSOLIDATION_LINE.FORM_ID.eq(line.head().id()))
                .execute();
    }

    static Figures frozen(ConsolidationLineRecord line) {
        return new Figures(
                number(line.getSelf()),
                number(line.getComputed()),
                line.getGrade(),
                number(line.getAdjusted()),
                number(line.getExecuted()),
                line.getErrors(),
                line.getWarnings());
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
