package hengji.core.rectification;

import hengji.core.explain.Wording;
import hengji.core.procedure.Named;

/** What is done with a rectification. */
public enum RectificationAction implements Named {
    REPORT("反馈整改情况", "report what was done"),
    EXTEND("准予延期", "extend the deadline"),
    RETURN("退回继续整改", "send back"),
    CLOSE("核实销号", "verify and close"),
    DROP("撤销", "drop"),
    REOPEN("重新列入", "open again");

    private final Wording wording;

    RectificationAction(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
