package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.form.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostWantsMoreTest {
    private final Rule rule = new CostWantsMore();

    @Test
    void a_cost_that_is_better_the_higher_it_is() {
        assertThat(Trial.of(rule, row("中考考务工作经费").under("成本指标", "经济成本指标").atLeast("150", "万元")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("第 1 行“中考考务工作经费”", "≥150万元", "三选一");
                    assertThat(finding.message().en()).contains("≥150万元");
                });
    }

    @Test
    void so_is_one_with_more_than_and_one_under_the_old_tree() {
        assertThat(Trial.rows(Trial.of(
                        rule,
                        row("办公经费").under("成本指标", "经济成本指标").signed(Sign.MORE_THAN, "15", "万元"),
                        row("绿化成本").under("产出指标", "成本指标").atLeast("3", "元/平方米"))))
                .containsExactly(List.of(1), List.of(2));
    }

    @Test
    void a_ceiling_is_right() {
        assertThat(Trial.of(rule, row("中考考务工作经费").under("成本指标", "经济成本指标").atMost("150", "万元")))
                .isEmpty();
    }

    @Test
    void a_saving_may_want_more() {
        assertThat(Trial.of(rule, row("公用经费节约额").under("成本指标", "经济成本指标").atLeast("5", "万元")))
                .isEmpty();
    }

    @Test
    void a_share_is_not_an_amount() {
        assertThat(Trial.of(rule, row("应助尽助率").under("成本指标", "经济成本指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void money_brought_in_is_no_cost() {
        assertThat(Trial.of(rule, row("招商引资额").under("效益指标", "经济效益指标").atLeast("500", "万元")))
                .isEmpty();
    }

    @Test
    void a_cost_without_a_number_has_no_direction() {
        assertThat(Trial.of(rule, row("成本控制").under("产出指标", "成本指标").qualitative("不超预算")))
                .isEmpty();
    }

    @Test
    void the_finding_stands_at_the_sign() {
        assertThat(Trial.of(rule, row("经费").under("成本指标", "经济成本指标").atLeast("1", "元")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.place()).isEqualTo(new Place.TableCell(1, 11, 1));
                });
    }
}
