package hengji.core.monitoring;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** Where a warning stands (预警状态). */
public enum WarningState implements Named {
    ISSUED("待单位反馈", "waiting for the office's answer"),
    ANSWERED("已反馈，待审核", "answered, to be judged"),
    SENT_BACK("退回重新反馈", "sent back"),
    FOLLOWED("已转整改", "handed on to rectification"),
    SETTLED("已办结", "settled"),
    WITHDRAWN("已撤回", "withdrawn");

    private final Wording wording;

    WarningState(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
