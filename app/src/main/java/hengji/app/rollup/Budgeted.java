package hengji.app.rollup;

import hengji.app.project.BudgetLine;
import hengji.core.exact.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project's form and its money, in the unit of the department's form.
 *
 * @param member its form
 * @param approved what was approved; absent where it is not on the list or has no amount there
 * @param printed what its form says
 * @param flags carried over, added in the year
 */
public record Budgeted(
        Member member, Optional<BigDecimal> approved, Optional<BigDecimal> printed, BudgetLine.Flags flags) {
    public String approvedText() {
        return approved.map(Budgeted::money).orElse("");
    }

    public String printedText() {
        return printed.map(Budgeted::money).orElse("");
    }

    /** Whether both are known and not the same. */
    public boolean differs() {
        return approved.flatMap(one -> printed.map(other -> !Decimals.same(one, other)))
                .orElse(false);
    }

    /** At least two decimals. */
    private static String money(BigDecimal amount) {
        BigDecimal bare = Decimals.plain(amount);
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }
}
