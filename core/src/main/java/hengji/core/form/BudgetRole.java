package hengji.core.form;

/** What a line of the budget block stands for (资金行). */
public enum BudgetRole {
    TOTAL("资金总额"),
    FISCAL("财政拨款"),
    CENTRAL("中央财政资金"),
    LOCAL("地方资金"),
    OTHER("其他资金"),
    CARRIED_OVER("上年结转资金"),
    SPECIAL_ACCOUNT("财政专户管理资金"),
    UNIT("单位资金"),
    BASIC("基本支出"),
    PROJECT("项目支出");

    private final String chinese;

    BudgetRole(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
