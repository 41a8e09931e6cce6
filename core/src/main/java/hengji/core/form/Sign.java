package hengji.core.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** The direction of an indicator (指标性质). */
public enum Sign {
    AT_LEAST("≥", ">="),
    MORE_THAN("＞", ">"),
    EQUAL("＝", "="),
    LESS_THAN("＜", "<"),
    AT_MOST("≤", "<="),
    QUALITATIVE("定性", "QUALITATIVE");

    private final String chinese;
    private final String code;

    Sign(String chinese, String code) {
        this.chinese = chinese;
        this.code = code;
    }

    /** As a form prints it: ≥ ＞ ＝ ＜ ≤ 定性. */
    public String chinese() {
        return chinese;
    }

    /** As the canonical JSON writes it. */
    public String code() {
        return code;
    }

    public boolean isQuantitative() {
        return this != QUALITATIVE;
    }

    /** More is better: ≥ or ＞. */
    public boolean wantsMore() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Less is better: ≤ or ＜. */
    public boolean wantsLess() {
        return this == AT_MOST || this == LESS_THAN;
    }

    /**
     * Whether an actual meets a target in the same unit: "＞" counts as "≥", "＜" as "≤", and a positive "＝" may be
     * exceeded. Words are met by no figure.
     */
    public boolean isMet(BigDecimal target, BigDecimal actual) {
        int order = actual.compareTo(target);
        return switch (this) {
            case AT_LEAST, MORE_THAN -> order >= 0;
            case AT_MOST, LESS_THAN -> order <= 0;
            case EQUAL -> target.signum() > 0 ? order >= 0 : order == 0;
            case QUALITATIVE -> false;
        };
    }

    /** Finds the sign with the canonical code; absent for anything else. */
    public static Optional<Sign> find(String code) {
        return Arrays.stream(values()).filter(sign -> sign.code.equals(code)).findFirst();
    }
}
