package hengji.core.recheck;

import java.math.BigDecimal;

/**
 * One use of a reason code.
 *
 * @param unit code of the unit re-checked
 * @param reviewer who took the marks off
 * @param row the row
 * @param code the reason code
 * @param share the share taken, in percent
 */
public record Use(String unit, String reviewer, int row, String code, BigDecimal share) {}
