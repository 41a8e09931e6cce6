package hengji.core.monitoring;

import hengji.core.explain.Wording;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** On whose side the causes lie (原因归属). */
public enum Blame {
    OFFICE("单位原因", "on the office's side"),
    FINANCE("财政原因", "on finance's side"),
    BOTH("单位和财政原因", "on both sides"),
    UNSTATED("未说明原因", "no cause given");

    private final Wording wording;

    Blame(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    static Blame of(Collection<Deviation> deviations) {
        Set<Cause.Side> sides =
                deviations.stream().map(deviation -> deviation.cause().side()).collect(Collectors.toSet());
        if (sides.isEmpty()) {
            return UNSTATED;
        }
        if (sides.size() > 1) {
            return BOTH;
        }
        return sides.contains(Cause.Side.FINANCE) ? FINANCE : OFFICE;
    }
}
