package hengji.core.workflow;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;

/** How good a <em>target form</em> is. Not the grade of a result, though the four words are the same. */
public enum TargetGrade {
    EXCELLENT("优", "excellent", "进入下一步预算安排流程", "goes on"),
    GOOD("良", "good", "与单位协商完善后进入下一步", "goes on after agreed changes"),
    FAIR("中", "fair", "退回修改完善，重新报送审核", "is revised and resubmitted"),
    POOR("差", "poor", "不得进入预算安排流程", "may not enter the budget");

    private static final Citation SOURCE = Citation.reference("中央部门预算绩效目标管理办法", "财预〔2015〕88号");

    private final Wording wording;
    private final Wording consequence;

    TargetGrade(String zh, String en, String zhConsequence, String enConsequence) {
        this.wording = Wording.of(zh, en);
        this.consequence = Wording.of(zhConsequence, enConsequence);
    }

    public Wording wording() {
        return wording;
    }

    public Wording consequence() {
        return consequence;
    }

    public static Citation citation() {
        return SOURCE;
    }
}
