package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import org.junit.jupiter.api.Test;

class ImpliedUnitPriceTest {
    private final Rule rule = new ImpliedUnitPrice();

    @Test
    void money_by_heads() {
        assertThat(Trial.of(
                        rule, row("留守儿童慰问金").atLeast("12", "万元"), row("慰问留守儿童数").atLeast("260", "名")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.rows()).containsExactly(1, 2);
                    assertThat(finding.message().zh()).contains("461.5 元/人");
                    assertThat(finding.message().en()).contains("461.5 元/人");
                });
    }

    @Test
    void large_prices_are_told_in_ten_thousands() {
        assertThat(Trial.of(
                        rule,
                        row("新建农村寄宿学校投入资金").under("成本指标", "经济成本指标").atMost("1723", "万元"),
                        row("新建农村寄宿制学校数").exactly("10", "所")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("172.3 万元/所"));
    }

    @Test
    void ten_thousand_is_one_ten_thousand() {
        assertThat(Trial.of(rule, row("心理辅导室经费").atMost("3", "万元"), row("心理辅导室").exactly("3", "所")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("约合 1 万元/所"));
    }

    @Test
    void money_without_a_quantity_has_no_price() {
        assertThat(Trial.of(rule, row("心理辅导室经费").under("成本指标", "经济成本指标").atMost("190", "万元")))
                .isEmpty();
    }

    @Test
    void pupils_are_not_teachers() {
        assertThat(Trial.of(
                        rule,
                        row("家庭经济困难学生资助金").under("成本指标", "经济成本指标").atMost("1940", "万元"),
                        row("资助家庭经济困难教师").atLeast("250", "名")))
                .isEmpty();
    }

    @Test
    void a_price_is_already_told() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室补助标准").under("成本指标", "经济成本指标").exactly("190", "元/间"),
                        row("心理辅导室").exactly("3", "所")))
                .isEmpty();
    }

    @Test
    void an_income_is_no_price() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室收入").under("效益指标", "经济效益指标").atLeast("190", "万元"),
                        row("心理辅导室").exactly("3", "所")))
                .isEmpty();
    }

    @Test
    void nothing_cannot_be_divided_by() {
        assertThat(Trial.of(
                        rule,
                        row("心理辅导室经费").under("成本指标", "经济成本指标").atMost("190", "万元"),
                        row("心理辅导室").exactly("0", "所")))
                .isEmpty();
    }
}
