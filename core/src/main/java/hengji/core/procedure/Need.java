package hengji.core.procedure;

import hengji.core.explain.Wording;

/** What an action takes. */
public enum Need implements Named {
    REASON("说明理由", "a reason", "没有写明理由。", "No reason is given.", "请写明理由。", "Give the reason."),
    ITEMS(
            "至少一条具体问题",
            "at least one item",
            "没有写明具体问题。",
            "No item says what is wrong.",
            "请逐条写明问题、依据和整改要求。",
            "Write each item with its ground and what is asked."),
    DEADLINE("办理期限", "a deadline", "没有写明办理期限。", "No deadline is given.", "请填写期限。", "Give the day."),
    MEASURES(
            "整改措施和完成情况",
            "what was done",
            "没有写明整改措施和完成情况。",
            "Nothing says what was done.",
            "请逐条写明措施、完成情况和日期。",
            "Say for each item what was done and when."),
    PROOF("证明材料", "proof", "没有附证明材料。", "No proof is enclosed.", "请上传证明材料。", "Enclose it."),
    DOCUMENT(
            "文号和日期",
            "document number and date",
            "没有填写文号和日期。",
            "The document's number and date are missing.",
            "请填写文号和日期。",
            "Enter both."),
    NOT_OWN(
            "不是本人办理的上一步",
            "not the one who took the last step",
            "上一步是您本人办理的，不能由您审核。",
            "You took the last step yourself and cannot judge it.",
            "请由其他人员办理。",
            "Let somebody else act."),
    TIME_UP(
            "期限已过",
            "the deadline has passed",
            "期限还没有过。",
            "The deadline has not passed.",
            "请等期限届满，或等单位反馈。",
            "Wait until it has, or for the answer."),
    EVERY_ROW(
            "每一行都已复核",
            "every row re-checked",
            "还有指标没有复核。",
            "Some rows are not re-checked.",
            "请逐行复核后再提交。",
            "Re-check each of them first."),
    EVERY_ITEM_ANSWERED(
            "逐条答复",
            "every item answered",
            "还有问题没有逐条答复。",
            "Some items have no answer.",
            "请逐条答复后再提交。",
            "Answer each one first.");

    private final Wording wording;
    private final Wording lacking;
    private final Wording remedy;

    Need(String zh, String en, String zhLacking, String enLacking, String zhRemedy, String enRemedy) {
        wording = Wording.of(zh, en);
        lacking = Wording.of(zhLacking, enLacking);
        remedy = Wording.of(zhRemedy, enRemedy);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** What is said where it is missing. */
    public Wording lacking() {
        return lacking;
    }

    /** What to do about it. */
    public Wording remedy() {
        return remedy;
    }
}
