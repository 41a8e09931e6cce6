package hengji.core.rectification;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** Where a rectification stands (整改状态). */
public enum RectificationState implements Named {
    NOTIFIED("待整改", "to be put right"),
    REPORTED("已反馈，待核实", "reported, to be verified"),
    RETURNED("退回继续整改", "sent back"),
    CLOSED("已销号", "closed"),
    DROPPED("已撤销", "dropped");

    private final Wording wording;

    RectificationState(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    public boolean isOpen() {
        return this != CLOSED && this != DROPPED;
    }
}
