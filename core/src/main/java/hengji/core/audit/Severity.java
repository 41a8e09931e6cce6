package hengji.core.audit;

/** How grave a finding is (问题级别). */
public enum Severity {
    ERROR("错误"),
    WARNING("警告"),
    HINT("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
