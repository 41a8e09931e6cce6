package hengji.core.form;

/** A person's judgement of a qualitative indicator (定性指标的达成情况). */
public enum Judgement {
    MET("达成年度指标"),
    PARTLY("部分达成年度指标并具有一定效果"),
    NOT_MET("未达成年度指标且效果较差");

    private final String chinese;

    Judgement(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
