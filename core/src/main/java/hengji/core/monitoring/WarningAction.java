package hengji.core.monitoring;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** What is done with a warning. */
public enum WarningAction implements Named {
    ANSWER("反馈处理意见", "answer"),
    ACCEPT("同意办结", "accept"),
    SEND_BACK("退回重新反馈", "send back"),
    NOTIFY("下达整改通知", "order a rectification"),
    WITHDRAW("撤回预警", "withdraw");

    private final Wording wording;

    WarningAction(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
