package hengji.core.form;

/** Whose money a departmental form speaks of (填报范围). */
public enum Scope {
    /** 本级. */
    OWN("本级"),
    /** 汇总(含所属单位). */
    CONSOLIDATED("汇总");

    private final String chinese;

    Scope(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
