package hengji.app.year;

/**
 * A fiscal year of a region (预算年度).
 *
 * @param region 区划码
 * @param year e.g. 2026
 * @param open whether anything may still be changed
 * @param packId the rule pack its forms are checked and scored by
 */
public record FiscalYear(String region, int year, boolean open, String packId) {}
