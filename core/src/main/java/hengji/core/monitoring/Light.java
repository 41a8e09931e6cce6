package hengji.core.monitoring;

import hengji.core.explain.Wording;
import java.util.Collection;
import java.util.Comparator;

/** How something stands in the year (红黄绿灯). */
public enum Light {
    GREEN("绿灯", "green"),
    YELLOW("黄灯", "yellow"),
    RED("红灯", "red"),
    /** Nothing says; a person has to. */
    UNTOLD("需人工核定", "cannot tell");

    private final Wording wording;

    Light(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    /** The gravest of what is told; untold where nothing is. */
    static Light worst(Collection<Light> lights) {
        return lights.stream()
                .filter(light -> light != UNTOLD)
                .max(Comparator.naturalOrder())
                .orElse(UNTOLD);
    }
}
