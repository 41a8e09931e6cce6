package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.FormKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequiredHeadsTest {
    private static final Rule RULE = new RequiredHeads();

    private static FormFixture complete() {
        return targetForm()
                .goal("办好人民满意的教育")
                .budget(BudgetRole.TOTAL, "100")
                .rows(row("培训教师数").atLeast("20", "人"));
    }

    @Test
    void a_form_without_a_name_and_a_year_cannot_be_handed_in() {
        List<Finding> findings = findings(RULE, complete().of("").year(0));

        assertThat(messages(findings)).containsExactly("没有填“部门（单位）名称”。请补填。", "没有填“年度”。请补填。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_target_form_without_goals_is_incomplete() {
        assertThat(messages(findings(RULE, targetForm().rows(row("培训教师数").atLeast("20", "人")))))
                .containsExactly("没有填“年度总体目标”。请补填。");
    }

    @Test
    void an_unprinted_unit_and_a_blank_line_are_warnings() {
        List<Finding> findings = findings(RULE, complete().withoutStatedUnit().budget(BudgetRole.OTHER, ""));

        assertThat(messages(findings))
                .containsExactly("预算资金没有印出金额单位，暂按万元读取。请注明“单位：万元”。", "“其他资金”为空白，看不出是没有还是漏填。没有这项资金请填 0。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void a_complete_form_is_in_order() {
        assertThat(findings(RULE, complete().budget(BudgetRole.OTHER, "0"))).isEmpty();
    }

    @Test
    void a_project_is_asked_for_its_own_name() {
        assertThat(messages(findings(RULE, complete().kind(FormKind.PROJECT_TARGET))))
                .containsExactly("没有填“项目名称”。请补填。");
        assertThat(findings(RULE, complete().kind(FormKind.PROJECT_TARGET).project("校舍维修")))
                .isEmpty();
    }

    @Test
    void an_edition_without_a_budget_block_or_a_self_evaluation_without_goals_is_in_order() {
        assertThat(findings(RULE, selfEvaluation().rows(row("培训教师数").atLeast("20", "人"))))
                .isEmpty();
    }

    @Test
    void a_scorecard_has_other_heads() {
        assertThat(findings(RULE, targetForm().kind(FormKind.SCORECARD).of(""))).isEmpty();
    }
}
