package hengji.core.rollup;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A project of the approved list (批复项目).
 *
 * @param code 项目编码
 * @param name 项目名称
 * @param amount approved budget in the unit of the department's form
 */
public record ApprovedProject(String code, String name, Optional<BigDecimal> amount) {}
