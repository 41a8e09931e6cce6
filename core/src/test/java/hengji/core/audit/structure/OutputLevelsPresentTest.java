package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import hengji.core.form.FormKind;
import org.junit.jupiter.api.Test;

class OutputLevelsPresentTest {
    private static final Rule RULE = new OutputLevelsPresent();

    private static Rows at(String level2) {
        return row("某项" + level2).under("产出指标", level2);
    }

    @Test
    void missing_quality_and_time_are_told_together() {
        assertThat(messages(findings(RULE, targetForm().rows(at("数量指标")))))
                .containsExactly("产出指标下没有“质量指标”“时效指标”。请各补至少一项。");
    }

    @Test
    void one_of_each_is_enough() {
        assertThat(findings(RULE, targetForm().rows(at("数量指标"), at("质量指标"), at("时效指标"))))
                .isEmpty();
    }

    @Test
    void cost_below_output_is_not_asked_for() {
        assertThat(findings(RULE, targetForm().rows(at("数量"), at("质量"), at("时效"))))
                .isEmpty();
    }

    @Test
    void a_form_without_output_is_another_rules_business() {
        assertThat(findings(RULE, targetForm().rows(row("入学率").under("效益指标", "社会效益指标"))))
                .isEmpty();
    }

    @Test
    void a_scorecard_is_left_alone() {
        assertThat(findings(RULE, targetForm().kind(FormKind.SCORECARD).rows(at("数量指标"))))
                .isEmpty();
    }
}
