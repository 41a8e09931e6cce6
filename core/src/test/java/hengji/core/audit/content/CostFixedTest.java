package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class CostFixedTest {
    private final Rule rule = new CostFixed();

    @Test
    void a_total_that_must_be_hit_exactly() {
        assertThat(Trial.of(rule, row("辅导室投入资金").under("成本指标", "经济成本指标").exactly("190", "万元")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“＝190万元”", "“≤190万元”");
                    assertThat(finding.message().en()).contains("≤190万元");
                });
    }

    @Test
    void a_price_of_one_is_a_standard() {
        assertThat(Trial.of(rule, row("生均公用经费").under("成本指标", "经济成本指标").exactly("650", "元/生·年")))
                .isEmpty();
    }

    @Test
    void a_share_of_one_hundred_is_no_amount() {
        assertThat(Trial.of(rule, row("应助尽助率").under("成本指标", "经济成本指标").exactly("100", "%")))
                .isEmpty();
    }

    @Test
    void a_ceiling_is_right() {
        assertThat(Trial.of(rule, row("辅导室投入资金").under("成本指标", "经济成本指标").atMost("190", "万元")))
                .isEmpty();
    }

    @Test
    void money_that_is_no_cost_is_not_asked_here() {
        assertThat(Trial.of(rule, row("慰问金").exactly("12", "万元"))).isEmpty();
    }
}
