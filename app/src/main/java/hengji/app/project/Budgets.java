package hengji.app.project;

import static hengji.app.tables.Tables.BUDGET_LINE;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.tables.tables.records.BudgetLineRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The money of units and projects, as the budget system tells it. */
@Service
public class Budgets {
    private final DSLContext database;
    private final Journal journal;

    Budgets(DSLContext database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** What is known of a unit's whole budget ({@code project} 0) or of a project in a year. */
    @Transactional(readOnly = true)
    public Optional<BudgetLine> find(long organisation, long project, int year) {
        return database.selectFrom(BUDGET_LINE)
                .where(which(organisation, project, year))
                .fetchOptional(Budgets::line);
    }

    /** Every line of an organisation in a year. */
    @Transactional(readOnly = true)
    public List<BudgetLine> of(long organisation, int year) {
        return database.selectFrom(BUDGET_LINE)
                .where(BUDGET_LINE.ORGANISATION_ID.eq(organisation), BUDGET_LINE.BUDGET_YEAR.eq(year))
                .orderBy(BUDGET_LINE.ID)
                .fetch(Budgets::line);
    }

    /** Keeps what is known now. */
    @Transactional
    public void keep(BudgetLine wanted, Actor actor) {
        BudgetLine before = find(wanted.organisation(), wanted.project(), wanted.year())
                .orElseGet(() -> BudgetLine.empty(wanted.organisation(), wanted.project(), wanted.year()));
        if (text(before).equals(text(wanted))) {
            return;
        }
        store(wanted);
        journal.write(
                actor,
                new Entry(
                        wanted.organisation(),
                        "budget.keep",
                        "budget " + wanted.year() + " project " + wanted.project(),
                        text(before),
                        text(wanted)));
    }

    private void store(BudgetLine wanted) {
        BudgetLineRecord made = database.fetchOptional(
                        BUDGET_LINE, which(wanted.organisation(), wanted.project(), wanted.year()))
                .orElseGet(() -> database.newRecord(BUDGET_LINE));
        made.setOrganisationId(wanted.organisation());
        made.setBudgetYear(wanted.year());
        made.set(BUDGET_LINE.PROJECT_ID, wanted.project() == 0 ? null : wanted.project());
        made.set(BUDGET_LINE.INITIAL, wanted.initial().orElse(null));
        made.set(BUDGET_LINE.ADJUSTED, wanted.adjusted().orElse(null));
        made.set(BUDGET_LINE.EXECUTED, wanted.executed().orElse(null));
        made.set(BUDGET_LINE.EXECUTED_ON, wanted.executedOn().orElse(null));
        made.setDocumentNo(wanted.documentNo());
        made.setCarriedOver(wanted.flags().carriedOver());
        made.setAddedInYear(wanted.flags().addedInYear());
        made.store();
    }

    /** A project's money is the project's, whoever it belongs to at the time. */
    private static Condition which(long organisation, long project, int year) {
        Condition whose = project == 0
                ? BUDGET_LINE.ORGANISATION_ID.eq(organisation).and(BUDGET_LINE.PROJECT_ID.isNull())
                : BUDGET_LINE.PROJECT_ID.eq(project);
        return whose.and(BUDGET_LINE.BUDGET_YEAR.eq(year));
    }

    private static BudgetLine line(BudgetLineRecord found) {
        return new BudgetLine(
                found.getOrganisationId(),
                Optional.ofNullable(found.getProjectId()).orElse(0L),
                found.getBudgetYear(),
                amount(found.getInitial()),
                amount(found.getAdjusted()),
                amount(found.getExecuted()),
                Optional.ofNullable(found.getExecutedOn()),
                found.getDocumentNo(),
                new BudgetLine.Flags(found.getCarriedOver(), found.getAddedInYear()));
    }

    private static Optional<BigDecimal> amount(@org.jspecify.annotations.Nullable BigDecimal stored) {
        return Optional.ofNullable(stored).map(Budgets::plain);
    }

    /** Without the noughts that the column's scale adds, at least two decimals. */
    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal bare = stored.stripTrailingZeros();
        return bare.scale() < 2 ? bare.setScale(2) : bare;
    }

    private static String text(BudgetLine line) {
        return "年初 " + said(line.initial()) + "，调整后 " + said(line.adjusted()) + "，执行 " + said(line.executed())
                + line.executedOn().map(day -> "（截至 " + day + "）").orElse("")
                + (line.documentNo().isEmpty() ? "" : "，" + line.documentNo())
                + (line.flags().carriedOver() ? "，结转" : "")
                + (line.flags().addedInYear() ? "，年中追加" : "");
    }

    private static String said(Optional<BigDecimal> amount) {
        return amount.map(value -> plain(value).toPlainString()).orElse("未提供");
    }
}
