package hengji.core.monitoring;

import hengji.core.explain.Wording;

/** What makes a form red and calls for a warning (预警事由). */
public enum Trigger {
    EXECUTION("预算执行进度预警", "execution is behind"),
    TARGETS("绩效目标预警", "targets will be missed"),
    GAP("目标进度与执行进度不匹配", "targets and money are out of step");

    private final Wording wording;

    Trigger(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
