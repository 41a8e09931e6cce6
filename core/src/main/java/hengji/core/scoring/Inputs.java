package hengji.core.scoring;

import hengji.core.explain.Step;
import java.util.List;

/** The values a step was given, by the names the form uses. */
final class Inputs {
    private Inputs() {}

    static List<Step.Input> of(Quantity quantity) {
        return List.of(
                new Step.Input("指标值", quantity.targetText()),
                new Step.Input("完成值", quantity.actualText()),
                new Step.Input("权重", quantity.weightText()));
    }
}
