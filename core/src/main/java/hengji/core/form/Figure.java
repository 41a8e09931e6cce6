package hengji.core.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a target or actual cell says (指标值, 完成值): the text as printed, and the number where there is one.
 *
 * @param text as printed, layout white space removed, e.g. {@code ≥95%}, {@code 12月底前}, {@code 逐步提高}
 * @param number the number where the cell holds one; a percentage as printed (95 for 95%)
 */
public record Figure(String text, Optional<BigDecimal> number) {
    public static Figure of(BigDecimal number) {
        return new Figure(number.toPlainString(), Optional.of(number));
    }

    public static Figure words(String text) {
        return new Figure(text, Optional.empty());
    }
}
