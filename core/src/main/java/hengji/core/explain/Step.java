package hengji.core.explain;

import java.util.List;
import java.util.Optional;

/**
 * One step of a derivation.
 *
 * @param name what the step does, e.g. 按比例计分
 * @param formula in the names of its inputs, e.g. 完成值÷指标值×权重
 * @param inputs the values put in, in the formula's order
 * @param result what came out, in the form it is shown
 * @param citation what the step rests on
 */
public record Step(Wording name, String formula, List<Input> inputs, String result, Optional<Citation> citation) {
    public Step {
        inputs = List.copyOf(inputs);
    }

    /** A named value that a step used, e.g. 完成值 = 4500. */
    public record Input(String name, String value) {}
}
