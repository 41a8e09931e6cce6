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

class WeightSplitTest {
    private static final Rule RULE = new WeightSplit();

    private static FormFixture split(String output, String benefit, String satisfaction) {
        return targetForm()
                .rows(
                        row("学位数").under("产出指标", "数量指标").weighing(output),
                        row("入学率").under("效益指标", "社会效益指标").weighing(benefit),
                        row("家长满意度").under("满意度指标", "服务对象满意度指标").weighing(satisfaction));
    }

    @Test
    void weight_piled_on_output_is_a_warning() {
        List<Finding> findings = findings(RULE, split("78", "6", "6"));

        assertThat(messages(findings)).containsExactly("产出指标权重 78（口径 50），效益指标权重 6（口径 30），偏离超过 5 分。请按口径调整，或说明特殊情况。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void the_split_itself_is_in_order() {
        assertThat(findings(RULE, split("50", "30", "10"))).isEmpty();
    }

    @Test
    void five_points_off_are_allowed() {
        assertThat(findings(RULE, split("55", "25", "10"))).isEmpty();
    }

    @Test
    void six_points_off_are_not() {
        assertThat(findings(RULE, split("56", "24", "10"))).hasSize(1);
    }

    @Test
    void a_tree_of_another_kind_has_no_split() {
        assertThat(findings(
                        RULE,
                        targetForm().rows(row("决策依据").under("部门决策", "目标管理").weighing("25"))))
                .isEmpty();
    }

    @Test
    void levels_are_known_without_their_last_word() {
        assertThat(findings(
                        RULE,
                        targetForm()
                                .rows(
                                        row("学位数").under("产出", "数量").weighing("50"),
                                        row("入学率").under("效益类指标", "社会效益").weighing("30"),
                                        row("满意度").under("服务对象满意度", "服务对象满意度").weighing("10"))))
                .isEmpty();
    }
}
