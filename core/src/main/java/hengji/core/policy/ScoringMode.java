package hengji.core.policy;

/** How one indicator is scored (计分方式). */
public enum ScoringMode {
    /** By its sign, in proportion (比例计分). */
    PROPORTIONAL("比例计分"),
    /** All or nothing (是否计分). */
    YES_NO("是否计分"),
    /** Nothing below a pass line, in proportion above it (及格门槛). */
    PASS_LINE("及格门槛"),
    /** Satisfaction by steps (满意度分档). */
    SATISFACTION_STEPS("满意度分档"),
    /** A date: in time or late (时限). */
    DEADLINE("时限"),
    /** A person's judgement inside a band (定性分档). */
    JUDGED("定性分档");

    private final String chinese;

    ScoringMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
