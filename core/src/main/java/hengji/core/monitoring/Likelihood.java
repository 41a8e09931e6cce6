package hengji.core.monitoring;

import hengji.core.explain.Wording;

/** Whether the office thinks a target will be reached (完成目标可能性). */
public enum Likelihood {
    CERTAIN("确定能", "certainly", Light.GREEN),
    POSSIBLE("有可能", "perhaps", Light.YELLOW),
    IMPOSSIBLE("完全不可能", "not at all", Light.RED);

    private final Wording wording;
    private final Light light;

    Likelihood(String zh, String en, Light light) {
        wording = Wording.of(zh, en);
        this.light = light;
    }

    public Wording wording() {
        return wording;
    }

    Light light() {
        return light;
    }
}
