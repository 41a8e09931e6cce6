package hengji.app.access;

import static hengji.app.access.Holders.held;
import static hengji.app.access.Reach.ASSIGNED;
import static hengji.app.access.Reach.BELOW;
import static hengji.app.access.Reach.ONLY_BELOW;
import static hengji.app.access.Reach.OWN;
import static hengji.app.access.Reach.REGION;
import static hengji.core.workflow.Role.BUDGET_DIVISION;
import static hengji.core.workflow.Role.BUSINESS_DIVISION;
import static hengji.core.workflow.Role.DEPARTMENT;
import static hengji.core.workflow.Role.EXPERT;
import static hengji.core.workflow.Role.PERFORMANCE_DIVISION;
import static hengji.core.workflow.Role.SECTION_OFFICER;
import static hengji.core.workflow.Role.SECURITY_ADMINISTRATOR;
import static hengji.core.workflow.Role.SECURITY_AUDITOR;
import static hengji.core.workflow.Role.SYSTEM_ADMINISTRATOR;
import static hengji.core.workflow.Role.UNIT_CLERK;
import static hengji.core.workflow.Role.UNIT_HEAD;

import hengji.core.explain.Wording;
import java.util.List;

/**
 * Everything that can be done in the office, and by whom: the one table of rights (权限表). It answers who may come to
 * the door; whether the step is open in the form's state is the workflow's to say.
 */
public enum Deed {
    ENTER(Wording.of("访问公开页面", "open public pages"), Audience.EVERYBODY, Year.ANY),
    BE_HERE(Wording.of("登录后使用个人页面", "use one's own pages"), Audience.SIGNED_IN, Year.ANY),

    SEE_FORM(
            Wording.of("查看表", "see a form"),
            Year.ANY,
            held(OWN, SECTION_OFFICER, UNIT_CLERK, UNIT_HEAD)
                    .and(BELOW, DEPARTMENT)
                    .andBureau()
                    .and(ASSIGNED, EXPERT)),
    FILL_FORM(Wording.of("填写表", "fill in a form"), Year.OPEN, held(OWN, SECTION_OFFICER, UNIT_CLERK)),
    KEEP_FORM(Wording.of("新建、调整、分派表", "begin, adjust and assign a form"), Year.OPEN, held(OWN, UNIT_CLERK)),
    MOVE_FORM(
            Wording.of("报送、审核、退回等流程操作", "take a step on the path"),
            Year.OPEN,
            held(OWN, SECTION_OFFICER, UNIT_CLERK, UNIT_HEAD)
                    .and(BELOW, DEPARTMENT)
                    .andBureau()
                    .and(ASSIGNED, EXPERT)),
    REVIEW_FORM(
            Wording.of("写退回意见、分派审核", "write return items, assign reviews"),
            Year.OPEN,
            held(OWN, UNIT_HEAD).and(ONLY_BELOW, DEPARTMENT).andBureau()),
    SEE_REVIEW(
            Wording.of("查看审核页", "see the review of a form"),
            Year.ANY,
            held(OWN, UNIT_HEAD).and(ONLY_BELOW, DEPARTMENT).andBureau().and(ASSIGNED, EXPERT)),
    COMMENT_FORM(
            Wording.of("对审核中的表提意见", "remark on a form under review"),
            Year.OPEN,
            held(ONLY_BELOW, DEPARTMENT).andBureau().and(ASSIGNED, EXPERT)),
    SEE_QUEUE(
            Wording.of("查看审核队列", "see the review queue"),
            Year.ANY,
            held(OWN, UNIT_HEAD).and(BELOW, DEPARTMENT).andBureau().and(ASSIGNED, EXPERT)),
    ASSIGN_REVIEW(
            Wording.of("在审核队列中分派", "assign reviews from the queue"),
            Year.OPEN,
            held(ONLY_BELOW, DEPARTMENT).andBureau()),
    DELEGATE(
            Wording.of("委托同事审核", "delegate reviews to a colleague"),
            Year.ANY,
            held(BELOW, DEPARTMENT).andBureau()),
    APPROVE_BATCH(Wording.of("批量批复", "approve in a batch"), Year.OPEN, held(REGION, BUDGET_DIVISION)),
    ISSUE_COMMON(
            Wording.of("下发共性指标", "issue common indicators"),
            Year.OPEN,
            held(BELOW, DEPARTMENT).and(REGION, PERFORMANCE_DIVISION)),
    SEE_RECHECK(
            Wording.of("查看抽查复核", "see a re-check"),
            Year.ANY,
            held(OWN, UNIT_CLERK, UNIT_HEAD)
                    .and(BELOW, DEPARTMENT)
                    .and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)
                    .and(ASSIGNED, EXPERT)),
    DO_RECHECK(
            Wording.of("写复核底稿", "write working papers of a re-check"),
            Year.OPEN,
            held(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION).and(ASSIGNED, EXPERT)),
    MOVE_RECHECK(
            Wording.of("办理抽查复核的步骤、提出异议", "take a step of a re-check, object"),
            Year.OPEN,
            held(OWN, UNIT_CLERK)
                    .and(BELOW, DEPARTMENT)
                    .and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)
                    .and(ASSIGNED, EXPERT)),
    RUN_RECHECK(
            Wording.of("抽取复核样本、指派复核人", "draw the sample, assign reviewers"),
            Year.OPEN,
            held(REGION, PERFORMANCE_DIVISION)),
    SEE_SAMPLE(
            Wording.of("查看复核样本和同类扣分比较", "see the sample and the spread of deductions"),
            Year.ANY,
            held(REGION, PERFORMANCE_DIVISION)),
    SEE_CONSOLIDATION(
            Wording.of("查看主管部门复核汇总", "see a department's consolidation"),
            Year.ANY,
            held(BELOW, DEPARTMENT).and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    CONSOLIDATE(
            Wording.of("写主管部门复核意见并汇总报送", "write a department's opinions and send its consolidation"),
            Year.OPEN,
            held(BELOW, DEPARTMENT)),
    REMIND(
            Wording.of("催报", "remind those who are late"),
            Year.ANY,
            held(BELOW, DEPARTMENT).and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    FILE_OFFLINE(
            Wording.of("登记线下报送", "register what was filed offline"),
            Year.OPEN,
            held(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    WITHHOLD(
            Wording.of("标记不予公开", "mark a form as not to be published"),
            Year.OPEN,
            held(OWN, UNIT_CLERK, UNIT_HEAD).and(REGION, PERFORMANCE_DIVISION)),
    SEE_MONITORING(
            Wording.of("查看监控灯和预警", "see lights and warnings"),
            Year.ANY,
            held(OWN, SECTION_OFFICER, UNIT_CLERK, UNIT_HEAD)
                    .and(BELOW, DEPARTMENT)
                    .andBureau()),
    WARN(
            Wording.of("退回监控表、发出预警", "give monitoring sheets back, issue warnings"),
            Year.OPEN,
            held(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    MOVE_WARNING(
            Wording.of("反馈、审核预警", "answer and judge warnings"),
            Year.OPEN,
            held(OWN, UNIT_CLERK).and(BELOW, DEPARTMENT).and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    SEE_RECTIFICATION(
            Wording.of("查看整改台账", "see the rectification ledger"),
            Year.ANY,
            held(OWN, SECTION_OFFICER, UNIT_CLERK, UNIT_HEAD)
                    .and(BELOW, DEPARTMENT)
                    .andBureau()),
    MOVE_RECTIFICATION(
            Wording.of("反馈、核实、销号整改事项", "report, verify and close items"),
            Year.ANY,
            held(OWN, UNIT_CLERK).and(BELOW, DEPARTMENT).and(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    OPEN_RECTIFICATION(
            Wording.of("列入整改事项", "open items of rectification"),
            Year.ANY,
            held(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION)),
    RUN_YEAR(Wording.of("设置年度、应报和工作日", "set years, duties and workdays"), Year.ANY, held(REGION, PERFORMANCE_DIVISION)),
    EXCHANGE(
            Wording.of("导入导出一体化数据", "take in and give out the budget system's tables"),
            Year.OPEN,
            held(REGION, PERFORMANCE_DIVISION, BUDGET_DIVISION)),
    SEE_RESULTS(
            Wording.of("查看结果应用", "see what results lead to"),
            Year.ANY,
            held(REGION, BUSINESS_DIVISION, PERFORMANCE_DIVISION, BUDGET_DIVISION)),
    USE_RESULTS(
            Wording.of("决定结果应用", "decide what results lead to"),
            Year.OPEN,
            held(REGION, PERFORMANCE_DIVISION, BUDGET_DIVISION)),
    RUN_SYSTEM(Wording.of("维护机构和参数", "keep organisations and settings"), Year.ANY, held(REGION, SYSTEM_ADMINISTRATOR)),
    RUN_ACCOUNTS(Wording.of("维护用户和授权", "keep accounts and rights"), Year.ANY, held(REGION, SECURITY_ADMINISTRATOR)),
    READ_JOURNAL(Wording.of("查阅操作日志", "read the journal"), Year.ANY, held(REGION, SECURITY_AUDITOR)),
    HAND_OVER(
            Wording.of("工作移交", "hand work over"),
            Year.ANY,
            held(OWN, UNIT_HEAD, UNIT_CLERK).and(BELOW, DEPARTMENT).and(REGION, PERFORMANCE_DIVISION));

    /** Whether a deed asks for a login at all. */
    public enum Audience {
        EVERYBODY,
        SIGNED_IN,
        HOLDERS
    }

    /** Whether a deed is possible in a closed fiscal year. */
    public enum Year {
        ANY,
        OPEN
    }

    private final Wording wording;
    private final Audience audience;
    private final Year year;
    private final Holders holders;

    Deed(Wording wording, Audience audience, Year year) {
        this.wording = wording;
        this.audience = audience;
        this.year = year;
        this.holders = new Holders(List.of());
    }

    Deed(Wording wording, Year year, Holders holders) {
        this.wording = wording;
        this.audience = Audience.HOLDERS;
        this.year = year;
        this.holders = holders;
    }

    public Wording wording() {
        return wording;
    }

    public Audience audience() {
        return audience;
    }

    public Year year() {
        return year;
    }

    public List<Holder> holders() {
        return holders.list();
    }
}
