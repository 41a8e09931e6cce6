package hengji.core.recheck;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** Where a re-check stands (复核状态). */
public enum RecheckState implements Named {
    REVIEWING("复核中", "being re-checked"),
    SIGNING("底稿待定稿", "working papers to be signed off"),
    SENT("已发复核反馈意见书，待单位答复", "opinion sent, waiting for the office"),
    AGREED("单位无异议", "the office agrees"),
    OBJECTED("单位有异议，待答复", "the office objects"),
    ANSWERED("异议已答复", "the objection is answered"),
    FINAL("最终得分已确定", "final");

    private final Wording wording;

    RecheckState(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether reviewers may still change what they found. */
    public boolean isOpen() {
        return this == REVIEWING || this == OBJECTED;
    }
}
