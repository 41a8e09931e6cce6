package hengji.core.form;

import hengji.core.explain.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One three-level indicator (三级指标) with its target and, after the year, what was reached.
 *
 * @param row 1, 2, 3 … in the order of the form
 * @param level1 一级指标, carried down from its merged cell
 * @param level2 二级指标, carried down
 * @param name 三级指标 without numbering
 * @param sign 指标性质
 * @param target 指标值
 * @param unit 度量单位 as printed
 * @param actual 完成值
 * @param judgement a person's judgement of a qualitative row
 * @param weight 权重
 * @param score 自评得分 as printed or typed
 * @param reviewScore 核查得分
 * @param adjustment 调整说明: why the self score differs from the computed one
 * @param reason 偏差原因分析及改进措施
 * @param evidence 佐证材料说明
 * @param place where the row stands
 */
public record Indicator(
        int row,
        Field<String> level1,
        Field<String> level2,
        Field<String> name,
        Field<Sign> sign,
        Field<Figure> target,
        Field<String> unit,
        Field<Figure> actual,
        Field<Judgement> judgement,
        Field<BigDecimal> weight,
        Field<BigDecimal> score,
        Field<BigDecimal> reviewScore,
        Field<String> adjustment,
        Field<String> reason,
        Field<String> evidence,
        Place place) {

    public Optional<BigDecimal> targetNumber() {
        return target.value().flatMap(Figure::number);
    }

    public Optional<BigDecimal> actualNumber() {
        return actual.value().flatMap(Figure::number);
    }

    public boolean isQualitative() {
        return sign.value().filter(Sign.QUALITATIVE::equals).isPresent();
    }

    /** The name, or an empty text where the row has none. */
    public String label() {
        return name.value().orElse("");
    }

    /** A draft that starts from this row; see {@link IndicatorDraft}. */
    public IndicatorDraft toDraft() {
        return new IndicatorDraft(this);
    }
}
