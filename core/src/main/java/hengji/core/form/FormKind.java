package hengji.core.form;

/** What a form is, told by its columns and never by its title. */
public enum FormKind {
    DEPARTMENT_TARGET("部门整体支出绩效目标表"),
    DEPARTMENT_SELF_EVALUATION("部门整体支出绩效自评表"),
    PROJECT_TARGET("项目支出绩效目标表"),
    PROJECT_SELF_EVALUATION("项目支出绩效自评表"),
    MONITORING("绩效运行监控表"),
    TRANSFER_TARGET("转移支付绩效目标表"),
    TRANSFER_SELF_EVALUATION("转移支付绩效目标自评表"),
    SCORECARD("部门整体评分表"),
    UNKNOWN("未识别的表");

    private final String chinese;

    FormKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public boolean isTarget() {
        return this == DEPARTMENT_TARGET || this == PROJECT_TARGET || this == TRANSFER_TARGET;
    }

    public boolean isSelfEvaluation() {
        return this == DEPARTMENT_SELF_EVALUATION
                || this == PROJECT_SELF_EVALUATION
                || this == TRANSFER_SELF_EVALUATION;
    }

    public boolean isDepartment() {
        return this == DEPARTMENT_TARGET || this == DEPARTMENT_SELF_EVALUATION;
    }

    /** Whether its rows are indicators of the office's own under the three-level tree. */
    public boolean hasIndicators() {
        return this != SCORECARD && this != UNKNOWN;
    }

    public boolean isProject() {
        return this == PROJECT_TARGET || this == PROJECT_SELF_EVALUATION;
    }

    public boolean isTransfer() {
        return this == TRANSFER_TARGET || this == TRANSFER_SELF_EVALUATION;
    }
}
