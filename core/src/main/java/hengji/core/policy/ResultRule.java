package hengji.core.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of the table by which the use of a result is proposed (结果应用规则). All its conditions must hold; a line
 * without any holds always. Lines are asked in order.
 *
 * @param ground why, as the proposal prints it
 * @param grades the result's grade is one of these; empty: any
 * @param executionBelow execution rate in percent that was not reached
 * @param reds at least so many red lights in the year's monitoring
 * @param lowYears so many years in a row, this one included, ended with one of {@code grades}
 * @param cancelledInYear whether the office itself gave the project up in the year
 * @param verdict what is proposed
 * @param share share of the budget in percent that is taken away; only for {@link Verdict#CUT}
 */
public record ResultRule(
        String ground,
        List<String> grades,
        Optional<BigDecimal> executionBelow,
        OptionalInt reds,
        OptionalInt lowYears,
        boolean cancelledInYear,
        Verdict verdict,
        Optional<BigDecimal> share) {
    public ResultRule {
        grades = List.copyOf(grades);
    }

    /** Whether it holds whatever the facts are. */
    public boolean always() {
        return grades.isEmpty() && executionBelow.isEmpty() && reds.isEmpty() && lowYears.isEmpty() && !cancelledInYear;
    }
}
