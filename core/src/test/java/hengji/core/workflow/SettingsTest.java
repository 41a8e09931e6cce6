package hengji.core.workflow;

import static hengji.core.workflow.State.BUDGET_APPROVAL;
import static hengji.core.workflow.State.BUSINESS_REVIEW;
import static hengji.core.workflow.State.DEPARTMENT_REVIEW;
import static hengji.core.workflow.State.HEAD_SIGNING;
import static hengji.core.workflow.State.PERFORMANCE_REVIEW;
import static hengji.core.workflow.Year.BUSINESS;
import static hengji.core.workflow.Year.HEAD;
import static hengji.core.workflow.Year.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Regions go their own way, as long as every form arrives and nobody approves himself. */
class SettingsTest {
    private static final PathSettings TARGET = PathSettings.standard(PathKind.TARGET);

    @Test
    void a_first_level_department_has_nobody_above_it() {
        new Year(configured(TARGET.without(DEPARTMENT_REVIEW)))
                .at(HEAD_SIGNING)
                .goes(HEAD, Action.SIGN, BUSINESS_REVIEW);
        assertThat(configured(TARGET.without(DEPARTMENT_REVIEW)).states()).doesNotContain(DEPARTMENT_REVIEW);
        assertThat(configured(TARGET.without(DEPARTMENT_REVIEW)).holder(DEPARTMENT_REVIEW))
                .isEmpty();
    }

    @Test
    void the_performance_division_may_come_first_and_still_grades() {
        new Year(configured(TARGET.swapped(BUSINESS_REVIEW, PERFORMANCE_REVIEW)))
                .at(PERFORMANCE_REVIEW)
                .goes(PERFORMANCE, Action.GRADE, Enclosures.none().withGrade(TargetGrade.EXCELLENT), BUSINESS_REVIEW)
                .goes(BUSINESS, Action.PASS, BUDGET_APPROVAL);
    }

    @Test
    void where_there_is_no_performance_division_the_business_division_grades_and_keeps_the_register() {
        new Year(configured(TARGET.without(PERFORMANCE_REVIEW)))
                .goes(BUSINESS, Action.FILE_OFFLINE, Year.EVERYTHING, State.OFFLINE)
                .at(BUSINESS_REVIEW)
                .goes(BUSINESS, Action.GRADE, Enclosures.none().withGrade(TargetGrade.EXCELLENT), BUDGET_APPROVAL);
    }

    @Test
    void one_division_may_do_two_steps() {
        Path path = configured(TARGET.doneBy(BUDGET_APPROVAL, Role.PERFORMANCE_DIVISION));
        assertThat(path.holder(BUDGET_APPROVAL)).containsExactly(Role.PERFORMANCE_DIVISION);
        assertThat(path.open(BUDGET_APPROVAL, Set.of(Role.PERFORMANCE_DIVISION)))
                .containsExactly(Action.APPROVE, Action.RETURN);
        assertThat(path.open(BUDGET_APPROVAL, Set.of(Role.BUDGET_DIVISION))).isEmpty();
    }

    @Test
    void a_self_evaluation_may_pass_the_business_division_too() {
        PathSettings settings = new PathSettings(
                List.of(HEAD_SIGNING, DEPARTMENT_REVIEW, BUSINESS_REVIEW, PERFORMANCE_REVIEW), Map.of(), Map.of());
        new Year(Year.configured(PathKind.SELF_EVALUATION, settings))
                .at(BUSINESS_REVIEW)
                .goes(BUSINESS, Action.PASS, PERFORMANCE_REVIEW);
    }

    @Test
    void steps_have_their_local_names() {
        Path path = configured(TARGET.named(PERFORMANCE_REVIEW, Wording.of("绩效管理办公室复审", "office review")));
        assertThat(path.name(PERFORMANCE_REVIEW).zh()).isEqualTo("绩效管理办公室复审");
        assertThat(path.table()).contains("绩效管理办公室复审").doesNotContain("财政绩效股复审");
    }

    @Test
    void a_way_without_end_without_review_or_with_a_unit_approving_itself_is_refused_with_every_reason() {
        PathSettings settings = TARGET.without(BUDGET_APPROVAL)
                .without(BUSINESS_REVIEW)
                .without(PERFORMANCE_REVIEW)
                .without(HEAD_SIGNING)
                .doneBy(DEPARTMENT_REVIEW, Role.UNIT_CLERK);
        assertThat(refused(settings))
                .containsExactly(
                        "“单位负责人审签”必须是第一个环节；负责人不登录的，由填报人上传签字扫描件“代提交”。",
                        "“预算股批复”必须是最后一个环节，否则表到不了终点。",
                        "财政业务股、财政绩效股的审核至少保留一个，否则没有人评定目标等级，单位等于自己审核自己。",
                        "“主管部门审核”不能由单位填报人办理：单位不得审批自己的表，财政环节只能由财政股室办理。");
    }

    @Test
    void nobody_but_the_bureau_does_the_bureaus_steps_and_the_head_signs_himself() {
        assertThat(refused(TARGET.doneBy(BUDGET_APPROVAL, Role.DEPARTMENT))).hasSize(1);
        assertThat(refused(TARGET.doneBy(PERFORMANCE_REVIEW, Role.SYSTEM_ADMINISTRATOR)))
                .hasSize(1);
        assertThat(refused(TARGET.doneBy(PERFORMANCE_REVIEW, Role.EXPERT))).hasSize(1);
        assertThat(refused(TARGET.doneBy(HEAD_SIGNING, Role.UNIT_CLERK))).hasSize(1);
    }

    @Test
    void steps_that_are_none_or_come_twice_or_are_not_on_the_way_are_refused() {
        PathSettings settings = new PathSettings(
                List.of(HEAD_SIGNING, State.RETURNED, BUSINESS_REVIEW, BUSINESS_REVIEW, BUDGET_APPROVAL),
                Map.of(DEPARTMENT_REVIEW, Role.DEPARTMENT),
                Map.of(State.DRAFTING, Wording.of(" ", "")));
        assertThat(refused(settings))
                .containsExactly(
                        "“退回修改”不是绩效目标的审核环节，请移出。", "“财政业务股初审”重复出现，请只保留一次。", "“主管部门审核”不在流程中，不能指定办理角色。", "“起草”的本地名称不能为空。");
    }

    private static Path configured(PathSettings settings) {
        return Year.configured(PathKind.TARGET, settings);
    }

    private static List<String> refused(PathSettings settings) {
        return switch (Path.standard(PathKind.TARGET).configured(settings)) {
            case Configured.Accepted(Path path) -> throw new AssertionError("accepted: " + path.states());
            case Configured.Refused(List<Wording> reasons) ->
                reasons.stream().map(Wording::zh).toList();
        };
    }
}
