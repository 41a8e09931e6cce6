package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.FormFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecondLevelHomeTest {
    private static final Rule RULE = new SecondLevelHome();

    private static FormFixture under(String level1, String level2) {
        return targetForm().rows(row("办案费用").under(level1, level2));
    }

    @Test
    void economic_cost_below_output_is_a_mistake() {
        List<Finding> findings = findings(RULE, under("产出指标", "经济成本指标"));

        assertThat(messages(findings)).containsExactly("第 1 行“办案费用”：“经济成本指标”放在了“产出指标”下，应属“成本指标”。请移到“成本指标”下。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void plain_cost_below_output_is_the_tree_before_2021() {
        assertThat(findings(RULE, under("产出指标", "成本指标"))).isEmpty();
    }

    @Test
    void economic_cost_below_cost_is_at_home() {
        assertThat(findings(RULE, under("成本指标", "经济成本指标"))).isEmpty();
    }

    @Test
    void quality_below_effect_is_a_mistake() {
        assertThat(findings(RULE, under("效益指标", "质量指标"))).hasSize(1);
    }

    @Test
    void satisfaction_below_a_level_of_its_name_is_at_home() {
        assertThat(findings(RULE, under("服务对象满意度", "服务对象满意度指标"))).isEmpty();
    }

    @Test
    void an_unknown_level_has_no_home() {
        assertThat(findings(RULE, under("产出指标", "进度指标"))).isEmpty();
    }
}
