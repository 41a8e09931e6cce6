package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightConcentrationTest {
    private static final Rule RULE = new WeightConcentration();

    @Test
    void one_row_of_sixty_carries_too_much() {
        List<Finding> findings = findings(
                RULE, targetForm().rows(row("发放覆盖率").weighing("60"), row("保障率").weighing("30")));

        assertThat(messages(findings)).containsExactly("第 1 行“发放覆盖率”：权重 60，全表合计 90，单项一般不超过 30。请分散权重或拆分指标。");
    }

    @Test
    void a_single_row_takes_all() {
        assertThat(findings(RULE, targetForm().rows(row("成本控制数").weighing("20"))))
                .hasSize(1);
    }

    @Test
    void thirty_is_still_allowed() {
        assertThat(findings(
                        RULE,
                        targetForm().rows(row("甲").weighing("30"), row("乙").weighing("30"), row("丙").weighing("30"))))
                .isEmpty();
    }

    @Test
    void many_small_weights_are_in_order() {
        assertThat(findings(RULE, targetForm().rows(row("甲").weighing("45"), row("乙").weighing("45"))))
                .hasSize(2);
        assertThat(findings(RULE, targetForm().rows(row("甲").weighing("3"), row("乙").weighing("2"))))
                .isEmpty();
    }

    @Test
    void a_form_without_weights_is_passed_over() {
        Rows bare = row("新建公里数");
        bare.draft().weight(Field.absent());

        assertThat(findings(RULE, targetForm().rows(bare))).isEmpty();
    }
}
