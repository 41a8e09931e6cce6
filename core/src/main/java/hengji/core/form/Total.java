package hengji.core.form;

import java.math.BigDecimal;

/**
 * The printed total line (合计, 总分).
 *
 * @param weight printed sum of weights
 * @param score printed total score
 */
public record Total(Field<BigDecimal> weight, Field<BigDecimal> score) {
    public static final Total NONE = new Total(Field.absent(), Field.absent());
}
