package hengji.core.rollup;

import hengji.core.exact.UnitOfMeasure;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sameness;
import java.util.List;

/**
 * A row of a unit's form.
 *
 * @param unit whose
 * @param row the row
 */
record UnitRow(UnitForm unit, Indicator row) {
    /** What rows of one measure have in common: levels, name, what is counted, direction. A row without a name is alone. */
    List<String> key() {
        String name = Sameness.key(row.label());
        return List.of(
                FirstLevel.stem(row.level1().value().orElse("")),
                FirstLevel.stem(row.level2().value().orElse("")),
                name.isEmpty() ? unit.code() + " " + row.row() : name,
                UnitOfMeasure.of(PrintedUnits.ofTarget(row)).base(),
                row.sign().value().map(Enum::name).orElse(""));
    }
}
