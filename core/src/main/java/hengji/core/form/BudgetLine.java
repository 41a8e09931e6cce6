package hengji.core.form;

import hengji.core.explain.Place;
import java.math.BigDecimal;

/**
 * One line of the budget block (资金行). Amounts are in the form's {@link Budget#unit()}.
 *
 * @param item as printed, e.g. 其中：财政资金
 * @param role what it stands for
 * @param initial 年初预算数; an amount that a target form prints alone stands here
 * @param adjusted 全年预算数 / 调整后预算数
 * @param executed 全年执行数
 * @param rate 执行率 in percent as printed (92.46)
 * @param weight 分值
 * @param score 得分
 * @param reason 原因
 * @param place where the line stands
 */
public record BudgetLine(
        String item,
        BudgetRole role,
        Field<BigDecimal> initial,
        Field<BigDecimal> adjusted,
        Field<BigDecimal> executed,
        Field<BigDecimal> rate,
        Field<BigDecimal> weight,
        Field<BigDecimal> score,
        Field<String> reason,
        Place place) {
    /** A line with nothing but an amount, as target forms print it. */
    public static BudgetLine ofInitial(String item, BudgetRole role, Field<BigDecimal> initial, Place place) {
        return new BudgetLine(
                item,
                role,
                initial,
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                place);
    }
}
