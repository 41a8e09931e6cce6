package hengji.core.workflow;

import hengji.core.explain.Wording;

/** A part somebody plays in the year's work. One account may play several, within {@link Combination}. */
public enum Role {
    SECTION_OFFICER(Side.UNIT, "股室经办人", "section officer"),
    UNIT_CLERK(Side.UNIT, "单位填报人", "unit clerk"),
    UNIT_HEAD(Side.UNIT, "单位负责人", "head of the unit"),
    DEPARTMENT(Side.DEPARTMENT, "主管部门", "supervising department"),
    BUSINESS_DIVISION(Side.BUREAU, "财政业务股", "business division"),
    PERFORMANCE_DIVISION(Side.BUREAU, "财政绩效股", "performance division"),
    BUDGET_DIVISION(Side.BUREAU, "预算股", "budget division"),
    EXPERT(Side.OUTSIDE, "第三方机构/专家", "third party or expert"),
    SYSTEM_ADMINISTRATOR(Side.ADMINISTRATION, "系统管理员", "system administrator"),
    SECURITY_ADMINISTRATOR(Side.ADMINISTRATION, "安全管理员", "security administrator"),
    SECURITY_AUDITOR(Side.ADMINISTRATION, "安全审计员", "security auditor");

    /** Where somebody in a role sits. */
    public enum Side {
        UNIT,
        DEPARTMENT,
        BUREAU,
        OUTSIDE,
        ADMINISTRATION
    }

    private final Side side;
    private final Wording wording;

    Role(Side side, String zh, String en) {
        this.side = side;
        this.wording = Wording.of(zh, en);
    }

    public Side side() {
        return side;
    }

    public Wording wording() {
        return wording;
    }

    /** One of 三员: runs the system, sees no form. */
    public boolean isAdministrative() {
        return side == Side.ADMINISTRATION;
    }
}
