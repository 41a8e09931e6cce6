package hengji.core.audit.collection;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.audit.YearSoFar;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.rollup.ApprovedProject;
import hengji.core.rollup.Link;
import hengji.core.rollup.Method;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectsAgainstDepartmentTest {
    private static final Rule RULE = new ProjectsAgainstDepartment();

    private static Form project(FormKind kind, String name, String amount, Rows... rows) {
        return targetForm()
                .kind(kind)
                .project(name)
                .budget(BudgetRole.TOTAL, amount)
                .rows(rows)
                .done();
    }

    private static Surroundings with(Form... projects) {
        return new Surroundings(
                List.of(), CopyIndex.NONE, Optional.empty(), Optional.empty(), List.of(projects), Optional.empty());
    }

    private static FormFixture department() {
        return targetForm().budget(BudgetRole.TOTAL, "100").budget(BudgetRole.BASIC, "60");
    }

    @Test
    void running_costs_and_projects_that_do_not_make_the_budget_are_told() {
        assertThat(messages(findings(RULE, department().done(), with(project(FormKind.PROJECT_TARGET, "校舍维修", "30")))))
                .containsExactly("基本支出 60 加 1 个项目 30 合计 90，部门预算为 100，相差 10。请核对。");
    }

    @Test
    void running_costs_and_projects_that_make_the_budget_are_in_order() {
        assertThat(findings(
                        RULE,
                        department().done(),
                        with(
                                project(FormKind.PROJECT_TARGET, "校舍维修", "30"),
                                project(FormKind.PROJECT_TARGET, "营养改善", "10"))))
                .isEmpty();
    }

    @Test
    void target_and_self_evaluation_of_one_project_count_once() {
        assertThat(findings(
                        RULE,
                        department().done(),
                        with(
                                project(FormKind.PROJECT_TARGET, "校舍维修", "40"),
                                project(FormKind.PROJECT_SELF_EVALUATION, "校舍维修", "40"))))
                .isEmpty();
    }

    @Test
    void an_approved_project_without_its_self_evaluation_is_told() {
        Form form = selfEvaluation().done();

        assertThat(messages(findings(RULE, form, with(project(FormKind.PROJECT_TARGET, "校舍维修", "40")))))
                .containsExactly("项目“校舍维修”批复了目标，没有自评表。请补报。");
        assertThat(findings(
                        RULE,
                        form,
                        with(
                                project(FormKind.PROJECT_TARGET, "校舍维修", "40"),
                                project(FormKind.PROJECT_SELF_EVALUATION, "校舍维修", "40"))))
                .isEmpty();
    }

    @Test
    void one_measure_with_two_values_is_told() {
        Form form = targetForm().rows(row("维修校舍面积").atLeast("500", "平方米")).done();

        assertThat(messages(findings(
                        RULE,
                        form,
                        with(project(
                                FormKind.PROJECT_TARGET,
                                "校舍维修",
                                "40",
                                row("维修校舍面积").atLeast("400", "平方米"))))))
                .containsExactly("第 1 行“维修校舍面积”：指标值 500平方米，项目“校舍维修”的表中为 400平方米。请核对一致。");
        assertThat(findings(
                        RULE,
                        form,
                        with(project(
                                FormKind.PROJECT_TARGET,
                                "校舍维修",
                                "40",
                                row("维修校舍面积").atLeast("500.0", "平方米")))))
                .isEmpty();
    }

    @Test
    void a_project_is_not_held_against_itself() {
        assertThat(findings(
                        RULE,
                        project(FormKind.PROJECT_TARGET, "甲", "1"),
                        with(project(FormKind.PROJECT_TARGET, "乙", "2"))))
                .isEmpty();
    }

    private static Surroundings listed(List<ApprovedProject> approved, Form... projects) {
        return with(projects).with(new YearSoFar(approved, List.of(), List.of()));
    }

    private static ApprovedProject listed(String code, String name, String amount) {
        return new ApprovedProject(code, name, Optional.of(new BigDecimal(amount)));
    }

    @Test
    void the_approved_list_goes_before_the_target_forms_at_hand() {
        List<ApprovedProject> approved = List.of(listed("P1", "校舍维修", "40"), listed("P2", "营养改善", "10"));

        assertThat(messages(findings(
                        RULE,
                        selfEvaluation().done(),
                        listed(
                                approved,
                                project(FormKind.PROJECT_TARGET, "营养改善", "10"),
                                project(FormKind.PROJECT_SELF_EVALUATION, "校舍 维修", "39")))))
                .containsExactly("项目“营养改善”（P2）已批复，未收到表，请补报。", "项目“校舍维修”批复 40，表上 39，请核对。");
    }

    @Test
    void a_list_without_any_form_still_asks_for_them() {
        assertThat(messages(findings(RULE, targetForm().done(), listed(List.of(listed("P1", "校舍维修", "40"))))))
                .containsExactly("项目“校舍维修”（P1）已批复，未收到表，请补报。");
    }

    @Test
    void a_list_that_is_met_in_full_is_in_order() {
        assertThat(findings(
                        RULE,
                        targetForm().done(),
                        listed(List.of(listed("P1", "校舍维修", "40")), project(FormKind.PROJECT_TARGET, "校舍维修", "40"))))
                .isEmpty();
    }

    private static Surroundings linked(Link link, Form... projects) {
        return with(projects).with(new YearSoFar(List.of(), List.of(link), List.of()));
    }

    private static Link adding(Optional<String> confirmedBy) {
        return new Link(
                1,
                Method.SUM,
                List.of(new Link.Source("校舍维修", 1, Optional.empty()), new Link.Source("营养改善", 1, Optional.empty())),
                confirmedBy);
    }

    private static Form[] twoProjects() {
        return new Form[] {
            project(FormKind.PROJECT_TARGET, "校舍维修", "1", row("维修面积").atLeast("300", "平方米")),
            project(FormKind.PROJECT_TARGET, "营养改善", "1", row("维修面积").atLeast("0.02", "万平方米"))
        };
    }

    @Test
    void a_confirmed_link_goes_before_the_name() {
        Form department = targetForm().rows(row("维修面积").atLeast("500", "平方米")).done();

        assertThat(findings(RULE, department, linked(adding(Optional.of("王经办")), twoProjects())))
                .as("300 and 200 make 500")
                .isEmpty();
        assertThat(findings(RULE, department, linked(adding(Optional.empty()), twoProjects())))
                .as("an unconfirmed link says nothing, and each project has another value")
                .hasSize(2);
    }

    @Test
    void a_row_that_left_its_projects_behind_is_told() {
        Form department = targetForm().rows(row("维修面积").atLeast("600", "平方米")).done();

        assertThat(messages(findings(RULE, department, linked(adding(Optional.of("王经办")), twoProjects()))))
                .containsExactly("第 1 行“维修面积”：指标值 600平方米，与关联的项目不一致。指标值按“加总”为 500平方米：校舍维修 300、营养改善 200。请核对一致。");
    }

    @Test
    void a_link_that_no_longer_holds_is_told() {
        Form department = targetForm().rows(row("维修面积").atLeast("500", "平方米")).done();

        assertThat(messages(findings(RULE, department, linked(adding(Optional.of("王经办")), twoProjects()[0]))))
                .containsExactly("第 1 行“维修面积”：需人工核定：找不到项目 营养改善 的第 1 行，请重新关联。");
    }

    @Test
    void a_row_declared_apart_is_not_compared() {
        Form department = targetForm().rows(row("维修面积").atLeast("900", "平方米")).done();
        Link apart = new Link(1, Method.NONE, List.of(), Optional.of("王经办"));

        assertThat(findings(RULE, department, linked(apart, twoProjects()))).isEmpty();
    }

    @Test
    void one_value_in_two_scales_is_one_value() {
        Form department = targetForm().rows(row("维修面积").atLeast("0.03", "万平方米")).done();

        assertThat(findings(RULE, department, with(twoProjects()[0]))).isEmpty();
    }
}
