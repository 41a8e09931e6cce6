package hengji.app.exchange;

import hengji.core.explain.Wording;

/** What taking in a row would do. */
public enum Verdict {
    NEW(Wording.of("新增", "new")),
    CHANGED(Wording.of("有变化", "changed")),
    UNMATCHED(Wording.of("对不上", "not matched")),
    SAME(Wording.of("无变化", "same")),
    /** The office has it, the file has not: left as it is. */
    MISSING(Wording.of("文件中没有", "missing"));

    private final Wording wording;

    Verdict(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }
}
