package hengji.core.monitoring;

import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the money stands (预算执行进度).
 *
 * @param light its light
 * @param rate execution rate in percent as shown; absent where it cannot be told
 * @param causes why it is behind, as the office says
 * @param sentence in one sentence
 * @param steps how it came about
 */
public record ExecutionLight(
        Light light, Optional<BigDecimal> rate, List<Deviation> causes, Wording sentence, List<Step> steps)
        implements Derivation {
    public ExecutionLight {
        causes = List.copyOf(causes);
        steps = List.copyOf(steps);
    }

    public Blame blame() {
        return Blame.of(causes);
    }
}
