package hengji.core.audit.content;

import hengji.core.audit.Mention;
import hengji.core.exact.Decimals;
import hengji.core.exact.UnitOfMeasure;
import hengji.core.explain.Place;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row whose target is a number with a unit.
 *
 * @param row the row
 * @param number its target
 * @param unit its unit
 */
record Quantity(Indicator row, BigDecimal number, UnitOfMeasure unit) {
    /** The quantity of a row; absent where the number or the unit is missing or the row is qualitative. */
    static Optional<Quantity> of(Indicator row) {
        Optional<String> unit = row.unit().value();
        Optional<BigDecimal> number = row.targetNumber();
        return unit.isPresent() && number.isPresent() && !row.isQualitative()
                ? Optional.of(new Quantity(row, number.get(), UnitOfMeasure.of(unit.get())))
                : Optional.empty();
    }

    static List<Quantity> all(List<Indicator> rows) {
        return rows.stream().map(Quantity::of).flatMap(Optional::stream).toList();
    }

    boolean has(Sign sign) {
        return row.sign().value().filter(sign::equals).isPresent();
    }

    boolean wantsMore() {
        return row.sign().value().filter(Sign::wantsMore).isPresent();
    }

    boolean wantsLess() {
        return row.sign().value().filter(Sign::wantsLess).isPresent();
    }

    /** A number of things or heads, not money, not a share. */
    boolean counts(WordList countingUnits) {
        return countingUnits.holds(unit.base());
    }

    boolean isWhole() {
        return Decimals.plain(unit.inBase(number)).scale() <= 0;
    }

    /** As the row prints it: ≥176.65万元. */
    String printed() {
        return row.sign().value().map(Sign::chinese).orElse("") + amount();
    }

    /** Number and unit: 176.65万元. */
    String amount() {
        return Decimals.text(number) + row.unit().value().orElse("");
    }

    Place signPlace() {
        return Mention.place(row.sign(), row.place());
    }

    Place targetPlace() {
        return Mention.place(row.target(), row.place());
    }
}
