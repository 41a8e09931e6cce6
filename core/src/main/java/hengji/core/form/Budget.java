package hengji.core.form;

import hengji.core.exact.AmountUnit;
import java.util.List;
import java.util.Optional;

/**
 * The budget block (预算资金).
 *
 * @param unit the unit all amounts of the form are in
 * @param unitStated whether the form prints it; otherwise 万元 is assumed and a finding says so
 * @param lines in the order of the form
 */
public record Budget(AmountUnit unit, boolean unitStated, List<BudgetLine> lines) {
    public Budget {
        lines = List.copyOf(lines);
    }

    /** The first line of that role. */
    public Optional<BudgetLine> find(BudgetRole role) {
        return lines.stream().filter(line -> line.role() == role).findFirst();
    }
}
