package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import java.math.BigDecimal;

/** The proportional formulas; each gives the share of the weight as a fraction, never divided before the rounding. */
enum Formula {
    /** a/t·w, a target that was missed. */
    ATTAINED("完成值÷指标值×权重", "未完成", "missed") {
        @Override
        BigDecimal numerator(Quantity quantity) {
            return quantity.actual();
        }

        @Override
        BigDecimal denominator(Quantity quantity) {
            return quantity.target();
        }

        @Override
        String numbers(String target, String actual, String weight) {
            return actual + "÷" + target + "×" + weight;
        }
    },
    /** (1−(a−t)/t)·w, form A of a ceiling that was passed. */
    EXCESS_DEDUCTED("(1－(完成值－指标值)÷指标值)×权重", "超过指标值", "above the ceiling") {
        @Override
        BigDecimal numerator(Quantity quantity) {
            return quantity.target().add(quantity.target()).subtract(quantity.actual());
        }

        @Override
        BigDecimal denominator(Quantity quantity) {
            return quantity.target();
        }

        @Override
        String numbers(String target, String actual, String weight) {
            return "(1－(" + actual + "－" + target + ")÷" + target + ")×" + weight;
        }
    },
    /** t/a·w, form B of a ceiling that was passed. */
    CEILING_OVER_ACTUAL("指标值÷完成值×权重", "超过指标值", "above the ceiling") {
        @Override
        BigDecimal numerator(Quantity quantity) {
            return quantity.target();
        }

        @Override
        BigDecimal denominator(Quantity quantity) {
            return quantity.actual();
        }

        @Override
        String numbers(String target, String actual, String weight) {
            return target + "÷" + actual + "×" + weight;
        }
    };

    private final String formula;
    private final String zh;
    private final String en;

    Formula(String formula, String zh, String en) {
        this.formula = formula;
        this.zh = zh;
        this.en = en;
    }

    abstract BigDecimal numerator(Quantity quantity);

    abstract BigDecimal denominator(Quantity quantity);

    abstract String numbers(String target, String actual, String weight);

    String formula() {
        return formula;
    }

    Wording why() {
        return Wording.of(zh, en);
    }

    String numbers(Quantity quantity) {
        return numbers(Decimals.text(quantity.target()), Decimals.text(quantity.actual()), quantity.weightText());
    }
}
