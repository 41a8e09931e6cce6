package hengji.core.scoring;

/** Where a line of the score stands. */
public enum Status {
    /** Computed. */
    SCORED("已测算"),
    /** A person's score inside its band. */
    JUDGED("人工评定"),
    /** No score can be told; a person must decide. */
    CANNOT_TELL("需人工核定"),
    /** The line does not apply; its weight is spread over the others. */
    NOT_APPLICABLE("不适用");

    private final String chinese;

    Status(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
