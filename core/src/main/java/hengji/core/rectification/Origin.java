package hengji.core.rectification;

import hengji.core.explain.Wording;

/** Which step of the year an item comes from. */
public enum Origin {
    TARGET_REVIEW("目标审核", "review of targets"),
    MONITORING("运行监控", "monitoring"),
    SELF_EVALUATION("绩效自评", "self-evaluation"),
    RECHECK("抽查复核", "re-check"),
    EVALUATION("部门评价、财政重点评价", "evaluation by department or bureau"),
    PUBLICATION("公开", "publication"),
    AUDIT("审计、巡察等外部检查", "audits and inspections");

    private final Wording wording;

    Origin(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
