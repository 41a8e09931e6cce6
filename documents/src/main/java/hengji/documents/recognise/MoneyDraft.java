package hengji.documents.recognise;

import hengji.core.exact.AmountUnit;
import hengji.core.form.Budget;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The budget block while it is collected. */
final class MoneyDraft {
    private final List<MoneyLine> lines = new ArrayList<>();
    private Optional<AmountUnit> stated = Optional.empty();

    /** Takes the unit that a label of the block names, the first one counts. */
    void stateUnit(String label) {
        if (stated.isEmpty()) {
            stated = Labels.unit(label);
        }
    }

    void share(MoneyDraft earlier) {
        stated = stated.or(() -> earlier.stated);
    }

    MoneyLine add(MoneyLine line) {
        lines.add(line);
        return line;
    }

    Optional<MoneyLine> findLast(BudgetRole role) {
        return lines.reversed().stream().filter(line -> line.role() == role).findFirst();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Budget toBudget() {
        Optional<AmountUnit> known = stated.or(this::printedUnit);
        AmountUnit unit = known.orElse(AmountUnit.TEN_THOUSAND);
        return new Budget(
                unit,
                known.isPresent(),
                lines.stream().map(line -> line.toLine(unit)).toList());
    }

    /** The unit the amounts themselves carry, where no label names one. */
    private Optional<AmountUnit> printedUnit() {
        return lines.stream()
                .flatMap(line -> line.amounts().values().stream())
                .map(Field::value)
                .flatMap(Optional::stream)
                .map(Amounts.Amount::unit)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
