package hengji.core.audit.result;

import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.Optional;

/** Actual over target of a row where more is better and both are numbers in one unit (完成率). */
record Attainment(BigDecimal target, BigDecimal actual) {
    static Optional<Attainment> of(Indicator row) {
        boolean wantsMore = row.sign()
                .value()
                .filter(sign -> sign.wantsMore() || sign == Sign.EQUAL)
                .isPresent();
        if (!wantsMore || PrintedUnits.differ(row) || PrintedUnits.isMonth(row)) {
            return Optional.empty();
        }
        return row.targetNumber()
                .filter(target -> target.signum() > 0)
                .flatMap(target -> row.actualNumber().map(actual -> new Attainment(target, actual)));
    }

    boolean exceeds(BigDecimal percent) {
        return actual.multiply(Decimals.HUNDRED).compareTo(target.multiply(percent)) > 0;
    }

    /** E.g. 136.84%. */
    String text() {
        return Decimals.text(Decimals.percent(actual, target)) + "%";
    }
}
