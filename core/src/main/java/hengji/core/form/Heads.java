package hengji.core.form;

import java.util.OptionalInt;

/**
 * The heads of a form (表头).
 *
 * @param title as printed
 * @param fiscalYear 年度
 * @param region 地区 as printed
 * @param organization 部门（单位）名称
 * @param unitCode 预算单位编码
 * @param projectCode 项目编码
 * @param project 项目名称
 * @param scope 本级 or 汇总
 * @param supervisor 主管部门
 */
public record Heads(
        Field<String> title,
        Field<Integer> fiscalYear,
        Field<String> region,
        Field<String> organization,
        Field<String> unitCode,
        Field<String> projectCode,
        Field<String> project,
        Field<Scope> scope,
        Field<String> supervisor) {
    /** Heads of which the form has none. */
    public static final Heads NONE = new Heads(
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent(),
            Field.absent());

    public OptionalInt year() {
        return fiscalYear.value().map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
