package hengji.app.sampling;

import hengji.core.explain.Wording;
import java.util.Arrays;

/** By what the frame is divided into strata (分层方式). */
public enum Layer {
    KIND("按单位性质", "by kind of body"),
    MONEY("按资金量", "by amount of money"),
    GRADE("按自评等级", "by self grade");

    private final Wording wording;

    Layer(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    public static Layer find(String name) {
        return Arrays.stream(values())
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .orElse(KIND);
    }
}
