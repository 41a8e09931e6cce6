package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.form.FormKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleAgainstColumnsTest {
    private static final Rule RULE = new TitleAgainstColumns();

    @Test
    void a_target_form_called_a_self_evaluation_is_a_hint() {
        List<Finding> findings = findings(RULE, targetForm().titled("部门整体支出绩效目标完成情况自评表"));

        assertThat(messages(findings))
                .containsExactly("标题“部门整体支出绩效目标完成情况自评表”说的是自评表，而从各列看是目标表（没有完成值、得分、偏差原因等列）。请改正标题，或换用相符的表样。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.HINT);
    }

    @Test
    void a_self_evaluation_called_a_target_form_is_a_hint() {
        assertThat(findings(RULE, selfEvaluation().titled("部门整体支出绩效目标表"))).hasSize(1);
    }

    @Test
    void a_self_evaluation_of_targets_is_one() {
        assertThat(findings(RULE, selfEvaluation().titled("转移支付绩效目标自评表"))).isEmpty();
    }

    @Test
    void a_title_that_says_neither_promises_nothing() {
        assertThat(findings(RULE, targetForm().titled("附件3"))).isEmpty();
    }

    @Test
    void a_form_nobody_could_tell_is_left_alone() {
        assertThat(findings(RULE, targetForm().titled("绩效自评表").kind(FormKind.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void a_target_form_is_one() {
        assertThat(findings(RULE, targetForm())).isEmpty();
    }
}
