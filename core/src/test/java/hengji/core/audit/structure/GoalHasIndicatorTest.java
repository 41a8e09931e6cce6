package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.form.FormKind;
import org.junit.jupiter.api.Test;

class GoalHasIndicatorTest {
    private static final Rule RULE = new GoalHasIndicator();

    @Test
    void a_goal_that_no_row_speaks_of_is_told() {
        assertThat(messages(findings(RULE, targetForm().goal("优化学校布局，推进课后服务").rows(row("本科上线人数")))))
                .containsExactly("目标1没有对应的指标：“优化学校布局”、“推进课后服务”没有指标。请补设，或删去年内不做的内容。");
    }

    @Test
    void a_goal_half_bare_is_thin() {
        assertThat(messages(findings(RULE, targetForm().goal("提升本科上线，推进课后服务").rows(row("本科上线人数")))))
                .singleElement()
                .asString()
                .contains("目标1的指标单薄：“推进课后服务”没有指标");
    }

    @Test
    void a_goal_whose_greater_part_has_rows_is_in_order() {
        assertThat(findings(RULE, targetForm().goal("提升本科上线，推进课后服务，落实营养改善").rows(row("本科上线人数"), row("营养改善学生"))))
                .isEmpty();
    }

    @Test
    void a_project_tells_a_story_around_its_goal() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .kind(FormKind.PROJECT_TARGET)
                                .goal("提升本科上线，推进课后服务")
                                .rows(row("本科上线人数"))))
                .isEmpty();
    }

    @Test
    void a_form_without_rows_is_another_rules_business() {
        assertThat(findings(RULE, targetForm().goal("推进课后服务"))).isEmpty();
    }
}
