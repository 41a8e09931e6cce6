package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class PercentRangeTest {
    private static final Rule RULE = new PercentRange();

    @Test
    void more_than_all_is_too_much() {
        assertThat(messages(findings(RULE, targetForm().rows(row("验收合格率").atLeast("292", "%")))))
                .containsExactly("第 1 行“验收合格率”：指标值为 292%，超出 0 至 100%。请核对数值和单位。");
    }

    @Test
    void a_hundred_is_all() {
        assertThat(findings(RULE, targetForm().rows(row("验收合格率").exactly("100", "%"))))
                .isEmpty();
    }

    @Test
    void growth_may_pass_a_hundred() {
        assertThat(findings(RULE, targetForm().rows(row("旅游收入增长率").atLeast("120", "%"))))
                .isEmpty();
    }

    @Test
    void a_count_may_pass_a_hundred() {
        assertThat(findings(RULE, targetForm().rows(row("培训人数").atLeast("292", "人"))))
                .isEmpty();
    }

    @Test
    void an_actual_is_looked_at_too() {
        assertThat(messages(findings(
                        RULE,
                        selfEvaluation().rows(row("合格率").atLeast("90", "%").reached("290")))))
                .singleElement()
                .asString()
                .contains("完成值为 290%");
    }

    @Test
    void below_nothing_is_too_little() {
        assertThat(findings(RULE, targetForm().rows(row("合格率").atLeast("-5", "%"))))
                .hasSize(1);
    }
}
