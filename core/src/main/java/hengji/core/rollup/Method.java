package hengji.core.rollup;

import hengji.core.explain.Wording;

/** How a department's indicator draws on those of its projects (汇总方式). */
public enum Method {
    SUM("加总", "sum"),
    WEIGHTED("加权", "weighted mean"),
    LOWEST("取最低", "lowest"),
    NONE("不汇总", "not rolled up");

    private final Wording wording;

    Method(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
