package hengji.core.workflow;

import hengji.core.explain.Wording;

/** What somebody may do with a form as a whole. */
public enum Action {
    SUBMIT("提交", "submit"),
    SUBMIT_WITH_PROBLEMS("带问题报送", "submit with problems"),
    ANSWER("答复并重新提交", "answer and resubmit"),
    FILE_ON_BEHALF("代提交", "file on the head's behalf"),
    WITHDRAW("撤回", "withdraw"),
    SIGN("审签同意", "sign"),
    RECOMMEND("提出审核建议", "recommend"),
    GRADE("评定目标等级", "grade the target form"),
    PASS("审核通过", "pass"),
    RETURN("退回", "return"),
    APPROVE("批复", "approve"),
    ACCEPT("受理归档", "accept and file"),
    ADJUST("申请调整", "open an adjustment"),
    DROP_ADJUSTMENT("放弃调整", "drop the adjustment"),
    FILE_OFFLINE("登记线下报送", "register as filed on paper"),
    REOPEN("重新开放填报", "reopen");

    private final Wording wording;

    Action(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
