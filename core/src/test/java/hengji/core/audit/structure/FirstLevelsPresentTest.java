package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstLevelsPresentTest {
    private static final Rule RULE = new FirstLevelsPresent();

    private static final Rows[] ALL = {
        row("学位数"),
        row("入学率").under("效益指标", "社会效益指标"),
        row("家长满意度").under("满意度指标", "服务对象满意度指标"),
        row("生均成本").under("成本指标", "经济成本指标")
    };

    @Test
    void missing_levels_are_an_error() {
        List<Finding> findings = findings(RULE, targetForm().rows(ALL[0]));

        assertThat(messages(findings)).containsExactly("没有“效益指标、满意度指标”。请补设相应指标。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void all_levels_are_in_order() {
        assertThat(findings(RULE, targetForm().rows(ALL))).isEmpty();
    }

    @Test
    void satisfaction_may_stand_as_a_level_of_its_own_name() {
        assertThat(findings(RULE, targetForm().rows(ALL[0], ALL[1], row("家长满意度").under("服务对象满意度", "家长"))))
                .isEmpty();
    }

    @Test
    void a_tree_of_another_kind_has_other_levels() {
        assertThat(findings(RULE, targetForm().rows(row("决策依据").under("部门决策", "目标管理"))))
                .isEmpty();
    }

    @Test
    void a_department_without_project_money_needs_no_costs() {
        assertThat(findings(RULE, targetForm().budget(BudgetRole.PROJECT, "0").rows(ALL[0], ALL[1], ALL[2])))
                .isEmpty();
    }
}
