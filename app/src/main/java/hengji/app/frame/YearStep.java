package hengji.app.frame;

import hengji.core.explain.Wording;

/** The steps of a fiscal year, as every page's head shows them (目标 → 审核 → … → 公开). */
public enum YearStep {
    TARGETS("目标", "Targets"),
    REVIEW("审核", "Review"),
    APPROVAL("批复", "Approval"),
    MONITORING("监控", "Monitoring"),
    SELF_EVALUATION("自评", "Self-evaluation"),
    RECHECK("复核", "Re-check"),
    PUBLICATION("公开", "Publication");

    private final Wording wording;

    YearStep(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
