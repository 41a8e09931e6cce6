package hengji.core.policy;

import hengji.core.explain.Wording;

/** What becomes of a project or of a department's money in next year's budget (结果应用). */
public enum Verdict {
    KEEP("保留", "keep"),
    CUT("压减", "cut"),
    CANCEL("取消", "cancel");

    private final Wording wording;

    Verdict(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
