package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.FormKind;
import org.junit.jupiter.api.Test;

class DeadlineInYearTest {
    private static final Rule RULE = new DeadlineInYear();

    private static FormFixture due(String target, String unit) {
        return targetForm().year(2024).rows(row("完成时间").under("产出指标", "时效指标").atMost(target, unit));
    }

    @Test
    void a_deadline_of_another_year_is_an_error() {
        assertThat(messages(findings(RULE, due("2023年12月完成", ""))))
                .containsExactly("第 1 行“完成时间”：时限“2023年12月完成”不在 2024 年度内。请改为本年度内的日期。");
        assertThat(findings(RULE, due("2025-03-31", ""))).hasSize(1);
    }

    @Test
    void a_month_that_no_calendar_has_is_an_error() {
        assertThat(messages(findings(RULE, due("13", "月"))))
                .singleElement()
                .asString()
                .contains("没有“13月”这个月份");
    }

    @Test
    void a_deadline_of_this_year_is_in_order() {
        assertThat(findings(RULE, due("2024年11月30日前", ""))).isEmpty();
        assertThat(findings(RULE, due("12", "月"))).isEmpty();
        assertThat(findings(RULE, due("12月底前", ""))).isEmpty();
    }

    @Test
    void a_span_ends_where_it_ends() {
        assertThat(findings(RULE, due("2023年9月至2024年6月", ""))).isEmpty();
    }

    @Test
    void a_duration_is_no_date() {
        assertThat(findings(RULE, due("18", "个月"))).isEmpty();
    }

    @Test
    void a_sum_of_money_that_looks_like_a_year_is_none() {
        assertThat(findings(RULE, due("1940.412", "万元"))).isEmpty();
    }

    @Test
    void a_year_to_compare_with_is_no_deadline() {
        assertThat(findings(RULE, due("较2023年下降5%", ""))).isEmpty();
    }

    @Test
    void a_carried_over_project_keeps_the_old_years_target() {
        FormFixture form = due("2023年12月", "").kind(FormKind.PROJECT_SELF_EVALUATION);

        assertThat(findings(RULE, form)).hasSize(1);
        assertThat(findings(RULE, form.budget(BudgetRole.CARRIED_OVER, "12"))).isEmpty();
    }
}
