package hengji.app.duty;

import hengji.core.explain.Wording;

/** What a form has to cover (填报口径). */
public enum DutyScope {
    OWN(Wording.of("本级", "own")),
    CONSOLIDATED(Wording.of("汇总（含所属）", "consolidated")),
    /** Consolidated where units stand below, else one's own. */
    BY_TREE(Wording.of("有所属单位的汇总，没有的本级", "consolidated where units stand below"));

    private final Wording wording;

    DutyScope(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }
}
