package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Source;
import java.math.BigDecimal;

/** What can stop a computation; each names the cell, its value and the next step. */
final class Obstacles {
    private Obstacles() {}

    static Stopped weight(Indicator row) {
        return switch (row.weight()) {
            case Field.Known<BigDecimal>(var weight, Source _) ->
                Stopped.because(
                        "权重 " + Decimals.text(weight) + " 小于 0，请核对权重",
                        "the weight " + Decimals.text(weight) + " is negative; check it");
            case Field.Unreadable<BigDecimal>(var source) ->
                Stopped.because(
                        "权重“" + source.raw().strip() + "”不是数字，请核对权重",
                        "the weight \"" + source.raw().strip() + "\" is not a number; check it");
            default -> Stopped.because("没有权重，请填写权重", "there is no weight; fill it in");
        };
    }

    static Stopped target(Indicator row) {
        return figure("指标值", "target", row.target());
    }

    static Stopped actual(Indicator row) {
        return figure("完成值", "actual", row.actual());
    }

    static Stopped sign() {
        return Stopped.because(
                "没有指标性质（≥、＝、≤ 等），完成值与指标值不同，不能判断方向；请补填指标性质",
                "the row has no sign and" + " actual and target differ, so the direction is unknown; fill in the sign");
    }

    static Stopped units(Indicator row, Figure actual) {
        return Stopped.because(
                "完成值“" + actual.text() + "”与度量单位“" + PrintedUnits.ofTarget(row) + "”不一致，请按指标的单位填写",
                "the actual \"" + actual.text() + "\" is not in the unit \"" + PrintedUnits.ofTarget(row)
                        + "\" of the target; give it in that unit");
    }

    static Stopped fraction(Quantity quantity) {
        return Stopped.because(
                "完成值 " + Decimals.text(quantity.actual()) + " 像是小数写法的百分比（指标值 " + Decimals.text(quantity.target())
                        + "%），请改按百分数填写",
                "the actual " + Decimals.text(quantity.actual())
                        + " looks like a percentage written as a fraction (target " + Decimals.text(quantity.target())
                        + " %); give it in percent");
    }

    static Stopped noRatio(Quantity quantity) {
        return Stopped.because(
                "指标值 " + Decimals.text(quantity.target()) + " 不大于 0 且未达到，不能按比例计分",
                "the target " + Decimals.text(quantity.target())
                        + " is not positive and was missed, so there is no ratio");
    }

    private static Stopped figure(String zh, String en, Field<Figure> field) {
        return switch (field) {
            case Field.Known<Figure>(Figure figure, Source _) -> text(zh, en, figure.text());
            case Field.Unreadable<Figure>(var source) ->
                text(zh, en, source.raw().strip());
            case Field.Blank<Figure> _ -> Stopped.because(zh + "空白，请填写" + zh, "the " + en + " is blank; fill it in");
            case Field.Absent<Figure> _ -> Stopped.because("表上没有" + zh, "the form has no " + en);
        };
    }

    private static Stopped text(String zh, String en, String text) {
        return Stopped.because(
                zh + "“" + text + "”不是数字，请填写数字", "the " + en + " \"" + text + "\" is not a number; give a number");
    }
}
