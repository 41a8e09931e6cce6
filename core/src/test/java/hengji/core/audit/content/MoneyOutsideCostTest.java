package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import org.junit.jupiter.api.Test;

class MoneyOutsideCostTest {
    private final Rule rule = new MoneyOutsideCost();

    @Test
    void money_to_be_spent_among_the_quantities() {
        assertThat(Trial.of(rule, row("留守儿童慰问金").atLeast("12", "万元")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("≥12万元", "“数量指标”", "≤12万元");
                    assertThat(finding.message().en()).contains("≥12万元", "数量指标");
                });
    }

    @Test
    void money_filed_as_a_cost_is_at_home() {
        assertThat(Trial.of(rule, row("留守儿童慰问金").under("成本指标", "经济成本指标").atMost("12", "万元")))
                .isEmpty();
    }

    @Test
    void a_loan_granted_is_itself_the_output() {
        assertThat(Trial.of(rule, row("发放创业担保贷款金额").atLeast("5000", "万元"))).isEmpty();
    }

    @Test
    void an_income_is_a_benefit() {
        assertThat(Trial.of(rule, row("农民增收").under("效益指标", "经济效益指标").atLeast("300", "万元")))
                .isEmpty();
    }

    @Test
    void a_price_is_no_amount() {
        assertThat(Trial.of(rule, row("城乡居民基础养老金标准").atLeast("190", "元/人"))).isEmpty();
    }

    @Test
    void the_first_level_is_named_where_there_is_no_second() {
        Rows row = row("慰问金").atLeast("12", "万元");
        row.draft().level2(Field.absent());
        assertThat(Trial.of(rule, row))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("“产出指标”"));
    }
}
