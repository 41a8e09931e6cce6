package hengji.core.recheck;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** What is done with a re-check. */
public enum RecheckAction implements Named {
    HAND_IN("提交复核底稿", "hand in the working papers"),
    SEND_BACK("退回补充复核", "send back to the reviewers"),
    SEND("发出复核反馈意见书", "send the opinion"),
    AGREE("确认无异议", "agree"),
    LAPSE("逾期视为无异议", "let the time lapse"),
    OBJECT("提出异议", "object"),
    ANSWER("答复异议", "answer the objection"),
    CONFIRM("确定最终得分", "confirm the final score");

    private final Wording wording;

    RecheckAction(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
