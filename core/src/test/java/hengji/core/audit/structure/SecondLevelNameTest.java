package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.FormFixture;
import org.junit.jupiter.api.Test;

class SecondLevelNameTest {
    private static final Rule RULE = new SecondLevelName();

    private static FormFixture under(String level1, String level2) {
        return targetForm().rows(row("双减政策覆盖率").under(level1, level2));
    }

    @Test
    void a_name_outside_the_catalogue_is_told_with_the_likest() {
        assertThat(messages(findings(RULE, under("效益指标", "可持续发展指标"))))
                .containsExactly("第 1 行“双减政策覆盖率”：二级指标写成“可持续发展指标”，目录中是“可持续影响指标”。请改用目录中的名称。");
    }

    @Test
    void the_catalogues_name_without_its_last_word_is_in_order() {
        assertThat(findings(RULE, under("效益", "可持续影响"))).isEmpty();
        assertThat(findings(RULE, under("满意度指标", "服务对象满意度指标等"))).isEmpty();
    }

    @Test
    void plain_cost_below_output_is_the_tree_before_2021() {
        assertThat(findings(RULE, under("产出指标", "成本指标"))).isEmpty();
    }

    @Test
    void a_level_that_belongs_elsewhere_is_another_rules_business() {
        assertThat(findings(RULE, under("产出指标", "经济效益指标"))).isEmpty();
    }

    @Test
    void a_tree_of_another_kind_has_its_own_names() {
        assertThat(findings(RULE, under("部门决策", "目标管理"))).isEmpty();
    }

    @Test
    void satisfaction_of_those_helped_is_not_in_the_catalogue() {
        assertThat(findings(RULE, under("满意度指标", "帮扶对象满意度指标"))).hasSize(1);
    }
}
