package hengji.core.monitoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How one target stands. Its light is the gravest of the signals that speak; where none speaks, it cannot be told.
 *
 * @param observation what it was read from
 * @param pace how the target comes about
 * @param progress reached out of the target in percent as shown, not capped; only for {@link Pace#STEADY}
 * @param light its light
 * @param sentence in one sentence
 * @param steps how it came about
 */
public record RowLight(
        Observation observation,
        Pace pace,
        Optional<BigDecimal> progress,
        Light light,
        Wording sentence,
        List<Step> steps)
        implements Derivation {
    private static final Citation OPEN = Citation.systemDefault("没有可以比较的数值或判断时不亮灯，留待人工核定");

    public RowLight {
        steps = List.copyOf(steps);
    }

    static RowLight of(Observation observation, Pace pace, Optional<Percent> progress, List<Signal> signals) {
        Light light = Light.worst(signals.stream().map(Signal::light).toList());
        return new RowLight(
                observation,
                pace,
                progress.map(Percent::value),
                light,
                light == Light.UNTOLD ? untold(observation, pace) : told(observation, light, signals),
                light == Light.UNTOLD
                        ? List.of(open(pace))
                        : signals.stream().map(Signal::step).toList());
    }

    public int row() {
        return observation.row().row();
    }

    public Blame blame() {
        return Blame.of(observation.deviations());
    }

    /** Behind without a word why. */
    public boolean lacksCause() {
        return (light == Light.RED || light == Light.YELLOW)
                && observation.deviations().isEmpty();
    }

    private static Wording told(Observation observation, Light light, List<Signal> signals) {
        String zh = signals.stream().map(signal -> signal.said().zh()).collect(Collectors.joining("；"));
        String en = signals.stream().map(signal -> signal.said().en()).collect(Collectors.joining("; "));
        return name(observation)
                .then(Wording.of(
                        zh + "，" + light.wording().zh(),
                        en + ": " + light.wording().en()));
    }

    private static Wording untold(Observation observation, Pace pace) {
        return name(observation)
                .then(Wording.of(
                        "属“" + pace.wording().zh() + "”，现有数值还不能判断，请填写全年预计完成情况或完成可能性",
                        "this target " + pace.wording().en()
                                + " and its figures do not tell yet; give the expected result or how likely it is"));
    }

    private static Wording name(Observation observation) {
        int row = observation.row().row();
        String label = observation.row().label();
        return Wording.of("第 " + row + " 行“" + label + "”：", "Row " + row + " “" + label + "”: ");
    }

    private static Step open(Pace pace) {
        return new Step(
                Wording.of("无法判断", "cannot tell"),
                "",
                List.of(new Step.Input("推进方式", pace.wording().zh())),
                Light.UNTOLD.wording().zh(),
                Optional.of(OPEN));
    }
}
