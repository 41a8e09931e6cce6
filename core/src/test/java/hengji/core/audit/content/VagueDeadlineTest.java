package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class VagueDeadlineTest {
    private final Rule rule = new VagueDeadline();

    @Test
    void december_is_the_whole_year() {
        assertThat(Trial.of(rule, row("各项工作完成时间").under("产出指标", "时效指标").atMost("12", "月")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“≤12月”");
                    assertThat(finding.message().en()).contains("≤12月");
                });
    }

    @Test
    void so_are_one_year_and_365_days() {
        assertThat(Trial.of(
                        rule,
                        row("工期").under("产出指标", "时效指标").exactly("1", "年"),
                        row("工期").under("产出指标", "时效指标").atMost("365", "天")))
                .hasSize(2);
    }

    @Test
    void in_time_says_nothing() {
        assertThat(Trial.of(
                        rule,
                        row("结算及时性").under("产出指标", "时效指标").qualitative("及时"),
                        row("完成").under("产出指标", "时效指标").qualitative("2024年12月底前完成")))
                .hasSize(2);
    }

    @Test
    void november_is_a_date() {
        assertThat(Trial.of(rule, row("完成时间").under("产出指标", "时效指标").atMost("11", "月")))
                .isEmpty();
    }

    @Test
    void a_number_of_days_is_a_limit() {
        assertThat(Trial.of(rule, row("办结时限").under("产出指标", "时效指标").atMost("20", "天")))
                .isEmpty();
    }

    @Test
    void a_share_done_in_time_is_a_measure() {
        assertThat(Trial.of(rule, row("资金支付及时率").under("产出指标", "时效指标").atLeast("95", "%")))
                .isEmpty();
    }

    @Test
    void a_day_in_december_is_a_date() {
        assertThat(Trial.of(rule, row("验收").under("产出指标", "时效指标").qualitative("12月15日前")))
                .isEmpty();
    }

    @Test
    void open_all_year_is_a_service() {
        assertThat(Trial.of(rule, row("开放天数").under("产出指标", "时效指标").atLeast("365", "天")))
                .isEmpty();
    }

    @Test
    void december_outside_the_time_rows_is_not_asked_here() {
        assertThat(Trial.of(rule, row("工作月数").atMost("12", "月"))).isEmpty();
    }
}
