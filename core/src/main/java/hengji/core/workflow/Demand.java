package hengji.core.workflow;

import hengji.core.explain.Wording;

/** What an action takes. In the wordings, {@code {n}} is how much is missing. */
public enum Demand {
    /** Holds for every action and is therefore not repeated in the table's rows. */
    YEAR_OPEN(
            Wording.of("年度未关闭", "the year is open"),
            Wording.of("本年度已关闭，表已封存。", "The fiscal year is closed and its forms are sealed."),
            Wording.of("确需办理的，请财政绩效股商系统管理员重新开放该年度。", "If it must be done, have the bureau reopen the year.")),
    NOT_OWN(
            Wording.of("不是本人提交的", "not submitted by oneself"),
            Wording.of("这张表是您本人提交的，不能由您审核。", "You submitted this form yourself and cannot review it."),
            Wording.of(
                    "请由其他人员办理；单位负责人不登录的，可上传签字扫描件“代提交”。",
                    "Let somebody else act; where the head does not log in, file on behalf with the signed sheet.")),
    WELL_FORMED(
            Wording.of("没有结构性错误", "no error of structure"),
            Wording.of(
                    "还有 {n} 个结构性错误（如权重合计不符、数值无法识别）。", "{n} errors of structure remain (weights, unreadable values)."),
            Wording.of("请按疑点提示逐条改正；结构性错误不能带问题报送。", "Correct each one; such errors cannot go in with a reason.")),
    WITHOUT_ERRORS(
            Wording.of("没有其他错误", "no other error"),
            Wording.of("还有 {n} 个错误未改正。", "{n} errors are not corrected."),
            Wording.of(
                    "请逐条改正；确实不能改正的，写明理由后“带问题报送”。", "Correct each one, or submit with problems and give the reason.")),
    PROBLEMS_EXPLAINED(
            Wording.of("有错误的写明理由", "a reason where errors remain"),
            Wording.of("还有 {n} 个错误，没有写明带问题报送的理由。", "{n} errors remain and no reason is given."),
            Wording.of("请改正错误，或写明理由。", "Correct them or give the reason.")),
    PROBLEMS_CONFIRMED(
            Wording.of("有错误的由单位负责人确认", "the head's confirmation where errors remain"),
            Wording.of("还有 {n} 个错误，带问题报送未经单位负责人确认。", "{n} errors remain and the head has not confirmed them."),
            Wording.of("请单位负责人阅看错误清单后确认，或退回修改。", "Let the head read the list and confirm, or return the form.")),
    ANSWERED(
            Wording.of("退回意见已逐条答复", "every return item answered"),
            Wording.of("还有 {n} 条退回意见没有答复。", "{n} return items have no answer."),
            Wording.of("请在退回意见单中逐条答复后再提交。", "Answer each item of the return sheet first.")),
    UNTOUCHED(
            Wording.of("尚无人办理", "nobody has acted yet"),
            Wording.of("已有人办理，不能撤回。", "Somebody has acted; the form cannot be withdrawn."),
            Wording.of("确需修改的，请联系当前办理人退回。", "If it must be changed, ask the present holder to return it.")),
    APPROVED_VERSION(
            Wording.of("有已批复的版本", "an approved version exists"),
            Wording.of("没有已批复的版本，不是调整，不能放弃。", "There is no approved version to fall back to."),
            Wording.of("请修改后继续报送。", "Revise the form and go on.")),
    AGREED_CHANGES(
            Wording.of("已评定等级且不低于“良”", "graded good or better"),
            Wording.of("尚未评定目标等级，或等级低于“良”。", "The target form is not graded, or graded below good."),
            Wording.of("请先“评定目标等级”。", "Grade the target form first.")),
    REASON(
            Wording.of("说明理由", "a reason"),
            Wording.of("没有写明理由。", "No reason is given."),
            Wording.of("请写明理由。", "Give the reason.")),
    ITEMS(
            Wording.of("至少一条意见", "at least one item"),
            Wording.of("没有写明具体意见。", "No item says what to change."),
            Wording.of("请在意见单中写明所在行或单元格、依据和修改建议。", "Write the row or cell, the ground and the advice.")),
    SCAN(
            Wording.of("盖章或签字扫描件", "the sealed or signed scan"),
            Wording.of("没有上传盖章或签字的扫描件。", "The sealed or signed scan is missing."),
            Wording.of("请上传扫描件。", "Upload it.")),
    DOCUMENT(
            Wording.of("文号（或回执编号）和日期", "document or receipt number and date"),
            Wording.of("没有填写文号（或回执编号）和日期。", "The document's number and date are missing."),
            Wording.of("请填写文号（或回执编号）和日期。", "Enter both.")),
    GRADE(
            Wording.of("目标等级", "the grade"),
            Wording.of("没有选择目标等级。", "No grade is chosen."),
            Wording.of("请在优、良、中、差中选择一项。", "Choose one of the four."));

    private final Wording wording;
    private final Wording reason;
    private final Wording remedy;

    Demand(Wording wording, Wording reason, Wording remedy) {
        this.wording = wording;
        this.reason = reason;
        this.remedy = remedy;
    }

    public Wording wording() {
        return wording;
    }

    /** Whether it is handed in with the action, so that a page asks for it there, and not a condition of the form. */
    public boolean isEnclosed() {
        return switch (this) {
            case REASON, ITEMS, SCAN, DOCUMENT, GRADE, PROBLEMS_EXPLAINED, PROBLEMS_CONFIRMED -> true;
            case YEAR_OPEN,
                    NOT_OWN,
                    WELL_FORMED,
                    WITHOUT_ERRORS,
                    ANSWERED,
                    UNTOUCHED,
                    APPROVED_VERSION,
                    AGREED_CHANGES -> false;
        };
    }

    boolean isMet(Actor actor, Circumstances circumstances) {
        return missing(actor, circumstances) == 0;
    }

    Obstacle obstacle(Actor actor, Circumstances circumstances) {
        String count = Integer.toString(missing(actor, circumstances));
        return new Obstacle(
                Wording.of(reason.zh().replace("{n}", count), reason.en().replace("{n}", count)), remedy);
    }

    private int missing(Actor actor, Circumstances now) {
        Standing standing = now.standing();
        Enclosures enclosed = now.enclosed();
        return switch (this) {
            case YEAR_OPEN -> lacking(!standing.yearClosed());
            case NOT_OWN -> lacking(!actor.submitter());
            case WELL_FORMED -> standing.blocking();
            case WITHOUT_ERRORS -> standing.problems();
            case PROBLEMS_EXPLAINED -> enclosed.reason().isPresent() ? 0 : standing.problems();
            case PROBLEMS_CONFIRMED -> enclosed.confirmed() ? 0 : standing.problems();
            case ANSWERED -> standing.unanswered();
            case UNTOUCHED -> lacking(standing.untouched());
            case APPROVED_VERSION -> lacking(standing.approvedBefore());
            case AGREED_CHANGES ->
                lacking(standing.grade().stream().anyMatch(grade -> grade.compareTo(TargetGrade.GOOD) <= 0));
            case REASON -> lacking(enclosed.reason().isPresent());
            case ITEMS -> lacking(enclosed.items() > 0);
            case SCAN -> lacking(enclosed.scan());
            case DOCUMENT ->
                lacking(enclosed.documentNumber().isPresent()
                        && enclosed.documentDate().isPresent());
            case GRADE -> lacking(enclosed.grade().isPresent());
        };
    }

    private static int lacking(boolean met) {
        return met ? 0 : 1;
    }
}
