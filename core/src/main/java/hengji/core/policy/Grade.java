package hengji.core.policy;

import java.math.BigDecimal;

/**
 * A grade of a result (评价等级), not of a target form.
 *
 * @param name 优, 良, 中 or 差
 * @param from lowest total of the grade, included
 */
public record Grade(String name, BigDecimal from) {}
