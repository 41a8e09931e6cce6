package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class TaskHasIndicatorTest {
    private static final Rule RULE = new TaskHasIndicator();

    @Test
    void a_task_that_no_row_speaks_of_is_told() {
        assertThat(messages(findings(
                        RULE,
                        targetForm().task("派驻纪检组工作", "查办案件").rows(row("本科上线人数").atLeast("4802", "名")))))
                .containsExactly("任务“派驻纪检组工作”没有对应的指标。请补设能反映完成情况的指标。");
    }

    @Test
    void a_task_with_a_measured_row_is_in_order() {
        assertThat(findings(
                        RULE,
                        targetForm().task("高考备考", "提高本科上线率").rows(row("本科上线人数").atLeast("4802", "名"))))
                .isEmpty();
    }

    @Test
    void satisfaction_alone_does_not_show_what_was_done() {
        assertThat(messages(findings(
                        RULE,
                        targetForm()
                                .task("禁毒宣传", "对学生宣传")
                                .rows(row("禁毒宣传知晓度").under("满意度指标", "服务对象满意度指标").atLeast("98", "%")))))
                .singleElement()
                .asString()
                .contains("只有满意度指标（第 1 行“禁毒宣传知晓度”）");
    }

    @Test
    void a_qualitative_row_alone_measures_nothing() {
        assertThat(messages(findings(
                        RULE, targetForm().task("课堂大比武", "").rows(row("课堂大比武").qualitative("提升")))))
                .singleElement()
                .asString()
                .contains("只有定性指标");
    }

    @Test
    void a_form_without_tasks_has_none_to_ask_for() {
        assertThat(findings(RULE, targetForm().rows(row("本科上线人数").atLeast("4802", "名"))))
                .isEmpty();
    }

    @Test
    void a_form_without_rows_is_another_rules_business() {
        assertThat(findings(RULE, targetForm().task("派驻纪检组工作", "查办案件"))).isEmpty();
    }
}
