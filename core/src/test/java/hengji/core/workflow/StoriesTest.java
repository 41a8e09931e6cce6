package hengji.core.workflow;

import static hengji.core.workflow.Enclosures.none;
import static hengji.core.workflow.State.ACCEPTED;
import static hengji.core.workflow.State.ADJUSTING;
import static hengji.core.workflow.State.AMENDING;
import static hengji.core.workflow.State.APPROVED;
import static hengji.core.workflow.State.BUDGET_APPROVAL;
import static hengji.core.workflow.State.BUSINESS_REVIEW;
import static hengji.core.workflow.State.DEPARTMENT_REVIEW;
import static hengji.core.workflow.State.DRAFTING;
import static hengji.core.workflow.State.HEAD_SIGNING;
import static hengji.core.workflow.State.OFFLINE;
import static hengji.core.workflow.State.PERFORMANCE_REVIEW;
import static hengji.core.workflow.State.REJECTED;
import static hengji.core.workflow.State.RETURNED;
import static hengji.core.workflow.Year.BUDGET;
import static hengji.core.workflow.Year.BUSINESS;
import static hengji.core.workflow.Year.CLERK;
import static hengji.core.workflow.Year.DEPARTMENT;
import static hengji.core.workflow.Year.EVERYTHING;
import static hengji.core.workflow.Year.HEAD;
import static hengji.core.workflow.Year.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens to forms in a year, story by story. */
class StoriesTest {
    private static final Enclosures APPROVAL =
            none().withDocument("示财预〔2025〕3号", LocalDate.of(2025, 2, 18)).withScan();
    private static final Standing CLEAN = Standing.clean();

    @Test
    void a_target_without_fault_is_signed_reviewed_graded_and_approved() {
        Year.of(PathKind.TARGET)
                .goes(CLERK, Action.SUBMIT, HEAD_SIGNING)
                .goes(HEAD, Action.SIGN, DEPARTMENT_REVIEW)
                .goes(DEPARTMENT, Action.PASS, BUSINESS_REVIEW)
                .goes(BUSINESS, Action.PASS, PERFORMANCE_REVIEW)
                .goes(PERFORMANCE, Action.GRADE, none().withGrade(TargetGrade.EXCELLENT), BUDGET_APPROVAL)
                .goes(BUDGET, Action.APPROVE, APPROVAL, APPROVED);
    }

    @Test
    void a_returned_target_is_answered_item_by_item_and_goes_the_whole_way_again() {
        Year.of(PathKind.TARGET)
                .at(BUSINESS_REVIEW)
                .stays(BUSINESS, Action.RETURN, "没有写明具体意见。")
                .goes(BUSINESS, Action.RETURN, none().withItems(3), RETURNED)
                .now(CLEAN.withUnanswered(2))
                .stays(CLERK, Action.ANSWER, "还有 2 条退回意见没有答复。")
                .now(CLEAN)
                .goes(CLERK, Action.ANSWER, HEAD_SIGNING)
                .goes(HEAD, Action.SIGN, DEPARTMENT_REVIEW);
    }

    @Test
    void good_is_amended_as_agreed_and_then_passed_by_who_graded_it() {
        Year.of(PathKind.TARGET)
                .at(PERFORMANCE_REVIEW)
                .stays(PERFORMANCE, Action.GRADE, "没有选择目标等级。")
                .stays(PERFORMANCE, Action.PASS, "尚未评定目标等级，或等级低于“良”。")
                .goes(
                        PERFORMANCE,
                        Action.GRADE,
                        none().withGrade(TargetGrade.GOOD).withItems(1),
                        AMENDING)
                .goes(CLERK, Action.ANSWER, PERFORMANCE_REVIEW)
                .now(CLEAN.graded(TargetGrade.GOOD))
                .goes(PERFORMANCE, Action.PASS, BUDGET_APPROVAL);
    }

    @Test
    void fair_is_returned_and_poor_stays_out_of_the_budget_until_declared_anew() {
        Year.of(PathKind.TARGET)
                .at(PERFORMANCE_REVIEW)
                .goes(
                        PERFORMANCE,
                        Action.GRADE,
                        none().withGrade(TargetGrade.FAIR).withItems(4),
                        RETURNED)
                .at(PERFORMANCE_REVIEW)
                .stays(PERFORMANCE, Action.GRADE, none().withGrade(TargetGrade.POOR), "没有写明理由。")
                .goes(PERFORMANCE, Action.GRADE, EVERYTHING.withGrade(TargetGrade.POOR), REJECTED)
                .goes(PERFORMANCE, Action.REOPEN, none().because("单位已重新论证"), RETURNED);
    }

    @Test
    void a_form_graded_fair_before_cannot_be_passed() {
        Year.of(PathKind.TARGET)
                .at(PERFORMANCE_REVIEW)
                .now(CLEAN.graded(TargetGrade.FAIR))
                .stays(PERFORMANCE, Action.PASS, "尚未评定目标等级，或等级低于“良”。");
    }

    @Test
    void an_approved_target_is_adjusted_and_the_new_version_goes_the_same_way() {
        Standing adjustment = CLEAN.withApprovedVersion();
        Year.of(PathKind.TARGET)
                .at(APPROVED)
                .stays(CLERK, Action.ADJUST, "没有写明理由。", "没有填写文号（或回执编号）和日期。")
                .goes(CLERK, Action.ADJUST, EVERYTHING, ADJUSTING)
                .now(adjustment)
                .goes(CLERK, Action.SUBMIT, HEAD_SIGNING)
                .goes(CLERK, Action.WITHDRAW, ADJUSTING)
                .goes(CLERK, Action.SUBMIT, HEAD_SIGNING)
                .goes(HEAD, Action.SIGN, DEPARTMENT_REVIEW)
                .goes(DEPARTMENT, Action.RETURN, none().withItems(1), RETURNED)
                .goes(CLERK, Action.DROP_ADJUSTMENT, none().because("预算调剂未获批准"), APPROVED);
    }

    @Test
    void a_first_version_cannot_be_dropped_like_an_adjustment() {
        Year.of(PathKind.TARGET).at(RETURNED).stays(CLERK, Action.DROP_ADJUSTMENT, EVERYTHING, "没有已批复的版本，不是调整，不能放弃。");
    }

    @Test
    void structure_stops_a_form_and_other_errors_go_in_with_a_reason_and_the_heads_confirmation() {
        Year.of(PathKind.TARGET)
                .now(CLEAN.withErrors(1, 2))
                .stays(CLERK, Action.SUBMIT, "还有 1 个结构性错误（如权重合计不符、数值无法识别）。", "还有 2 个错误未改正。")
                .stays(CLERK, Action.SUBMIT_WITH_PROBLEMS, "还有 1 个结构性错误（如权重合计不符、数值无法识别）。", "没有写明理由。")
                .now(CLEAN.withErrors(0, 2))
                .goes(CLERK, Action.SUBMIT_WITH_PROBLEMS, none().because("上级文件如此规定"), HEAD_SIGNING)
                .stays(HEAD, Action.SIGN, "还有 2 个错误，带问题报送未经单位负责人确认。")
                .goes(HEAD, Action.SIGN, none().confirmedByHead(), DEPARTMENT_REVIEW);
    }

    @Test
    void the_clerk_files_for_a_head_who_does_not_log_in_with_the_signed_sheet() {
        Year.of(PathKind.SELF_EVALUATION)
                .stays(CLERK, Action.FILE_ON_BEHALF, "没有上传盖章或签字的扫描件。")
                .goes(CLERK, Action.FILE_ON_BEHALF, none().withScan(), DEPARTMENT_REVIEW)
                .at(HEAD_SIGNING)
                .goes(CLERK, Action.FILE_ON_BEHALF, none().withScan(), DEPARTMENT_REVIEW);
    }

    @Test
    void a_form_is_withdrawn_only_while_nobody_has_acted() {
        Year.of(PathKind.TARGET)
                .at(HEAD_SIGNING)
                .goes(CLERK, Action.WITHDRAW, DRAFTING)
                .at(DEPARTMENT_REVIEW)
                .goes(CLERK, Action.WITHDRAW, DRAFTING)
                .at(DEPARTMENT_REVIEW)
                .now(CLEAN.touched())
                .stays(CLERK, Action.WITHDRAW, "已有人办理，不能撤回。")
                .at(BUDGET_APPROVAL)
                .stays(CLERK, Action.WITHDRAW, "表处于“预算股批复”，不能“撤回”。");
    }

    @Test
    void who_serves_a_unit_and_the_department_does_not_review_what_he_submitted() {
        Actor both = new Actor(Set.of(Role.UNIT_CLERK, Role.DEPARTMENT), false);
        Year.of(PathKind.TARGET)
                .at(DEPARTMENT_REVIEW)
                .stays(both.whoSubmitted(), Action.PASS, "这张表是您本人提交的，不能由您审核。")
                .goes(both, Action.PASS, BUSINESS_REVIEW);
    }

    @Test
    void a_self_evaluation_is_filled_in_signed_summed_up_and_filed() {
        Year.of(PathKind.SELF_EVALUATION)
                .goes(CLERK, Action.SUBMIT, HEAD_SIGNING)
                .goes(HEAD, Action.SIGN, DEPARTMENT_REVIEW)
                .goes(DEPARTMENT, Action.PASS, PERFORMANCE_REVIEW)
                .goes(PERFORMANCE, Action.ACCEPT, ACCEPTED)
                .stays(PERFORMANCE, Action.REOPEN, "没有写明理由。")
                .goes(PERFORMANCE, Action.REOPEN, none().because("决算数更正"), RETURNED);
    }

    @Test
    void what_is_secret_is_filed_on_paper_and_registered_by_the_performance_division() {
        Year.of(PathKind.TARGET)
                .stays(CLERK, Action.FILE_OFFLINE, EVERYTHING, "“登记线下报送”由财政绩效股办理。")
                .stays(PERFORMANCE, Action.FILE_OFFLINE, "没有写明理由。", "没有填写文号（或回执编号）和日期。")
                .goes(PERFORMANCE, Action.FILE_OFFLINE, EVERYTHING, OFFLINE)
                .goes(PERFORMANCE, Action.REOPEN, none().because("登记有误"), DRAFTING);
    }

    @Test
    void an_expert_recommends_and_moves_nothing() {
        Actor expert = Actor.of(Role.EXPERT);
        Year.of(PathKind.TARGET)
                .at(PERFORMANCE_REVIEW)
                .goes(expert, Action.RECOMMEND, none().because("指标值偏低"), PERFORMANCE_REVIEW)
                .stays(expert, Action.GRADE, EVERYTHING, "“评定目标等级”由财政绩效股办理。");
    }

    @Test
    void a_closed_year_moves_no_more() {
        Year.of(PathKind.TARGET)
                .now(CLEAN.inClosedYear().withErrors(0, 1))
                .stays(CLERK, Action.SUBMIT, "本年度已关闭，表已封存。", "还有 1 个错误未改正。");
    }

    @Test
    void an_answer_says_what_is_due_next_and_from_whom() {
        Outcome outcome = Year.of(PathKind.TARGET).ask(CLERK, Action.SUBMIT, none());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Moved.class, moved -> {
            assertThat(moved.due().zh()).isEqualTo("单位负责人审签，待单位负责人办理");
            assertThat(moved.holders()).containsExactly(Role.UNIT_HEAD);
        });
    }

    @Test
    void a_page_knows_what_to_ask_for_with_an_action() {
        Path path = Path.standard(PathKind.TARGET);
        assertThat(path.demands(BUDGET_APPROVAL, Action.APPROVE).stream().filter(Demand::isEnclosed))
                .containsExactly(Demand.DOCUMENT, Demand.SCAN);
        assertThat(path.demands(DRAFTING, Action.SUBMIT)).noneMatch(Demand::isEnclosed);
    }

    @Test
    void a_refusal_is_told_in_english_too() {
        Outcome outcome = Year.of(PathKind.TARGET).at(BUSINESS_REVIEW).ask(HEAD, Action.PASS, none());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reasons().getFirst().en())
                                .isEqualTo("Only the business division may pass."));
    }

    @Test
    void a_refusal_says_what_one_may_do_instead() {
        Outcome outcome = Year.of(PathKind.TARGET).at(RETURNED).ask(CLERK, Action.SUBMIT, none());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.remedies().getFirst().zh())
                                .isEqualTo("您现在可以：“答复并重新提交”、“带问题报送”、“代提交”、“放弃调整”。"));
    }
}
