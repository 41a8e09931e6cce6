package hengji.app.budget;

import hengji.app.form.Column;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import hengji.core.form.BudgetRole;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of the budget system beside a cell of a form.
 *
 * @param role which line of money
 * @param column which of its figures
 * @param amount in the form's unit
 * @param source what the amount rests on
 * @param lineage of the form's line; empty where it has none yet
 * @param typed what stands in the form
 * @param open whether it can be taken over now
 */
public record Proposal(
        BudgetRole role, Column column, BigDecimal amount, Wording source, String lineage, String typed, boolean open) {
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]*\\d(\\.\\d+)?");

    /** How both stand to one another. */
    public enum Standing {
        BLANK,
        SAME,
        DIFFERS
    }

    public Standing standing() {
        if (typed.isBlank()) {
            return Standing.BLANK;
        }
        return number().filter(value -> Decimals.same(value, amount)).isPresent() ? Standing.SAME : Standing.DIFFERS;
    }

    /** What would stand in the cell. */
    public String text() {
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() < 2 ? bare.setScale(2) : bare).toPlainString();
    }

    /** How much more the form says; absent where it says no number. */
    public Optional<String> difference() {
        return number().map(value -> value.subtract(amount))
                .map(more -> (more.signum() > 0 ? "+" : "") + Decimals.text(more));
    }

    private Optional<BigDecimal> number() {
        String plain = typed.strip();
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(",", ""))) : Optional.empty();
    }
}
