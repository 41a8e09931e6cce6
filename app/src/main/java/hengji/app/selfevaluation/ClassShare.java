package hengji.app.selfevaluation;

import java.math.BigDecimal;

/**
 * A first-level class, or budget execution, in the stacked bar: where it begins and how much of it was earned.
 *
 * @param name of the class
 * @param weight its weight
 * @param earned points earned
 * @param from where it begins, in thousandths of the whole
 * @param width its weight in thousandths of the whole
 * @param filled what was earned in thousandths of the whole
 */
public record ClassShare(String name, BigDecimal weight, BigDecimal earned, int from, int width, int filled) {
    public BigDecimal lost() {
        return weight.subtract(earned);
    }
}
