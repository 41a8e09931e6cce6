package hengji.core.recheck;

/**
 * Somebody who may be drawn.
 *
 * @param code 预算单位编码 or 项目编码; identity is the code
 * @param name as people call it
 * @param stratum the group it is drawn from, e.g. 教育, 资金量大, 上年为“中”
 */
public record Candidate(String code, String name, String stratum) {}
