package hengji.core.policy;

/** Which budget the execution rate is measured against (预算执行率的分母). */
public enum ExecutionBase {
    /** 调整后预算数 (全年预算数). */
    ADJUSTED("调整后预算数"),
    /** 年初预算数. */
    INITIAL("年初预算数");

    private final String chinese;

    ExecutionBase(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
