package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;

/**
 * A row that can be measured: a number on either side, in one unit.
 *
 * @param row where it comes from
 * @param sign its direction; ＝ where the form has none and the target was met to the letter
 * @param target t
 * @param actual a
 * @param weight w
 */
record Quantity(Indicator row, Sign sign, BigDecimal target, BigDecimal actual, BigDecimal weight) {
    /** Whether the target is met. "＞" counts as "≥", "＜" as "≤", and a positive "＝" may be exceeded. */
    boolean met() {
        return sign.isMet(target, actual);
    }

    /** The target as a form prints it: ≥4802 名; without a sign where the form has none. */
    String targetText() {
        return row.sign().value().map(Sign::chinese).orElse("") + Phrases.withUnit(target, PrintedUnits.ofTarget(row));
    }

    String actualText() {
        return Phrases.withUnit(actual, PrintedUnits.ofTarget(row));
    }

    String weightText() {
        return Decimals.text(weight);
    }
}
