package hengji.core.explain;

/** How strongly a citation carries a statement. */
public enum Basis {
    /** 依据: the document binds this office. */
    AUTHORITY("依据"),
    /** 参照: the document is taken as a model. */
    REFERENCE("参照"),
    /** 系统默认口径: no document says so. */
    SYSTEM_DEFAULT("系统默认口径");

    private final String chinese;

    Basis(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
