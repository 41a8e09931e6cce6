package hengji.core.scoring;

import hengji.core.exact.Decimals;
import hengji.core.form.PrintedUnits;
import hengji.core.policy.Cited;
import hengji.core.policy.SatisfactionStep;
import java.math.BigDecimal;
import java.util.List;

/** Satisfaction by steps (满意度分档): what people said counts, not how it compares with the target. */
record SatisfactionBySteps(Cited<List<SatisfactionStep>> steps) implements Way {
    @Override
    public Outcome score(Quantity quantity) {
        BigDecimal said = quantity.actual();
        if (!PrintedUnits.isPercent(quantity.row())) {
            return Stopped.because("满意度分档计分只适用于百分比，请核对度量单位", "steps of satisfaction need a percentage; check the unit");
        }
        if (said.signum() < 0 || said.compareTo(Decimals.HUNDRED) > 0) {
            return Stopped.because(
                    "满意度 " + Decimals.text(said) + "% 不在 0～100% 之间，请核对完成值",
                    "a satisfaction of " + Decimals.text(said) + " % is impossible; check the actual");
        }
        return StepMarks.of(quantity, steps);
    }
}
