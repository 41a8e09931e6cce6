package hengji.app.monitoring;

import hengji.core.monitoring.Light;

/** A light as people see it: sign, shade and word, never colour alone. */
public final class Marks {
    private Marks() {}

    public static String sign(Light light) {
        return switch (light) {
            case GREEN -> "✓";
            case YELLOW -> "▲";
            case RED -> "●";
            case UNTOLD -> "？";
        };
    }

    /** The class of its mark. */
    public static String shade(Light light) {
        return switch (light) {
            case GREEN -> "ok";
            case YELLOW -> "warn";
            case RED -> "bad";
            case UNTOLD -> "hint";
        };
    }
}
