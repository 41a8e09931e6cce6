package hengji.app.kit;

import hengji.core.explain.Wording;

/** The parts of what a unit hands in for a year (报送清单), in the order of the contents. */
public enum KitPart {
    LETTER(Wording.of("报送函", "Covering letter")),
    FORM(Wording.of("部门整体支出绩效自评表", "Departmental self-evaluation form")),
    REPORT(Wording.of("部门整体支出绩效自评报告", "Self-evaluation report")),
    PROJECTS(Wording.of("项目支出绩效自评表", "Project self-evaluation forms")),
    SUMMARY(Wording.of("项目支出绩效自评汇总表", "Summary of project self-evaluations")),
    EVIDENCE(Wording.of("佐证材料目录", "List of evidence")),
    RECTIFICATION(Wording.of("上年绩效问题整改情况", "What became of last year's problems"));

    private final Wording wording;

    KitPart(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }
}
