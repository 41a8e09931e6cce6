package hengji.app.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The money of a unit, or of one of its projects, in a year; amounts in 万元, each absent where nobody gave it.
 *
 * @param organisation whose
 * @param project which; 0 for the unit's whole budget
 * @param year 年度
 * @param initial 年初预算数
 * @param adjusted 调整后预算数
 * @param executed 执行数
 * @param executedOn the day up to which {@code executed} counts
 * @param documentNo of the last adjustment
 * @param flags carried over, added in the year
 */
public record BudgetLine(
        long organisation,
        long project,
        int year,
        Optional<BigDecimal> initial,
        Optional<BigDecimal> adjusted,
        Optional<BigDecimal> executed,
        Optional<LocalDate> executedOn,
        String documentNo,
        Flags flags) {
    /**
     * How money came into the year.
     *
     * @param carriedOver 结转
     * @param addedInYear 年中追加
     */
    public record Flags(boolean carriedOver, boolean addedInYear) {
        public static final Flags NONE = new Flags(false, false);
    }

    /** Nothing known yet. */
    public static BudgetLine empty(long organisation, long project, int year) {
        return new BudgetLine(
                organisation,
                project,
                year,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Flags.NONE);
    }

    public BudgetLine initial(Optional<BigDecimal> amount) {
        return new BudgetLine(organisation, project, year, amount, adjusted, executed, executedOn, documentNo, flags);
    }

    public BudgetLine adjusted(Optional<BigDecimal> amount, String document) {
        return new BudgetLine(organisation, project, year, initial, amount, executed, executedOn, document, flags);
    }

    public BudgetLine executed(Optional<BigDecimal> amount, Optional<LocalDate> on) {
        return new BudgetLine(organisation, project, year, initial, adjusted, amount, on, documentNo, flags);
    }

    public BudgetLine flags(Flags other) {
        return new BudgetLine(organisation, project, year, initial, adjusted, executed, executedOn, documentNo, other);
    }
}
