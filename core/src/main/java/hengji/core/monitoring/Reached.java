package hengji.core.monitoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Step;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Indicator;
import hengji.core.form.PrintedUnits;
import hengji.core.form.Sign;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure beside its target, both numbers of one unit.
 *
 * @param row the indicator
 * @param sign its direction
 * @param target 指标值
 * @param figure what was reached, or is expected
 */
record Reached(Indicator row, Sign sign, BigDecimal target, BigDecimal figure) {
    static Optional<Reached> of(Indicator row, Field<Figure> cell) {
        Indicator compared = row.toDraft().actual(cell).toIndicator();
        Optional<BigDecimal> target = row.targetNumber();
        Optional<BigDecimal> figure = compared.actualNumber();
        Optional<Sign> sign = row.sign().value().filter(Sign::isQuantitative);
        if (target.isEmpty() || figure.isEmpty() || sign.isEmpty() || !RowReading.isComparable(compared)) {
            return Optional.empty();
        }
        return PrintedUnits.isMonth(row)
                ? Optional.empty()
                : Optional.of(new Reached(row, sign.get(), target.get(), figure.get()));
    }

    boolean met() {
        return sign.isMet(target, figure);
    }

    /** Figure out of target; absent where the target is not above 0 or the figure below it. */
    Optional<Percent> share() {
        return target.signum() > 0 && figure.signum() >= 0 ? Optional.of(Percent.of(figure, target)) : Optional.empty();
    }

    String targetText() {
        return sign.chinese() + withUnit(target);
    }

    String figureText() {
        return withUnit(figure);
    }

    List<Step.Input> inputs() {
        return List.of(new Step.Input("指标值", targetText()), new Step.Input("完成值", figureText()));
    }

    private String withUnit(BigDecimal number) {
        String unit = PrintedUnits.ofTarget(row);
        return Decimals.text(number) + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }
}
