package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Scope;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class CostAgainstBudgetTest {
    private final Rule rule = new CostAgainstBudget();

    @Test
    void while_the_scope_is_open_a_difference_is_a_hint() {
        assertThat(Trial.of(
                        rule,
                        department().rows(cost("80", "万元"), cost("71200", "元")).done()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.rows()).isEmpty();
                    assertThat(finding.message().zh())
                            .contains("2 行合计 87.12 万元", "资金总额 100 万元", "87.1 %", "相差 12.88 万元", "本级或汇总");
                    assertThat(finding.message().en()).contains("87.12", "87.1 %", "scope");
                });
    }

    @Test
    void once_the_scope_is_stated_it_is_a_warning() {
        assertThat(Trial.of(rule, stating(department().rows(cost("80", "万元")).done())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message().zh()).doesNotContain("本级或汇总").contains("说明差额");
                    assertThat(finding.message().en()).contains("Check and explain it.");
                });
    }

    @Test
    void a_project_may_name_only_part_of_its_costs_but_not_more_than_it_has() {
        Form part = department()
                .kind(FormKind.PROJECT_TARGET)
                .rows(cost("80", "万元"))
                .done();
        Form more = department()
                .kind(FormKind.PROJECT_TARGET)
                .rows(cost("120", "万元"))
                .done();
        assertThat(Trial.of(rule, part)).extracting(Finding::severity).containsExactly(Severity.HINT);
        assertThat(Trial.of(rule, more)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void after_an_adjustment_the_adjusted_budget_counts() {
        Form form = FormFixture.selfEvaluation()
                .executed("100", "90", "85", "")
                .rows(cost("90", "万元"))
                .done();
        assertThat(Trial.of(rule, form)).isEmpty();
    }

    @Test
    void a_tiny_share_is_not_shown_as_nothing() {
        assertThat(Trial.of(rule, department().rows(cost("100", "元")).done()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("0.01 %"));
    }

    @Test
    void costs_that_add_up_are_right() {
        assertThat(Trial.of(
                        rule,
                        department().rows(cost("60", "万元"), cost("400000", "元")).done()))
                .isEmpty();
    }

    @Test
    void prices_and_shares_are_no_part_of_the_sum() {
        assertThat(Trial.of(
                        rule,
                        department().rows(cost("650", "元/生"), cost("95", "%")).done()))
                .isEmpty();
    }

    @Test
    void without_a_budget_there_is_nothing_to_compare() {
        assertThat(Trial.of(
                        rule, FormFixture.targetForm().rows(cost("80", "万元")).done()))
                .isEmpty();
        assertThat(Trial.of(
                        rule,
                        FormFixture.targetForm()
                                .budget(BudgetRole.TOTAL, "0")
                                .rows(cost("80", "万元"))
                                .done()))
                .isEmpty();
    }

    @Test
    void a_cost_that_cannot_be_read_leaves_the_sum_untold() {
        Rows unreadable = cost("1", "万元");
        unreadable.draft().target(new Field.Unreadable<>(new Source(Place.WHOLE, "M.8万元")));
        assertThat(Trial.of(
                        rule, department().rows(cost("80", "万元"), unreadable).done()))
                .isEmpty();
    }

    @Test
    void a_figure_that_was_read_as_words_leaves_it_untold_too() {
        assertThat(Trial.of(
                        rule,
                        department()
                                .rows(cost("80", "万元"), cost("1O.8万元", "万元"))
                                .done()))
                .isEmpty();
    }

    @Test
    void a_cost_told_in_words_adds_nothing() {
        assertThat(Trial.of(
                        rule,
                        department().rows(cost("100", "万元"), cost("不超预算", "")).done()))
                .isEmpty();
    }

    @Test
    void money_among_the_outputs_is_no_cost() {
        Rows output = row("慰问金").atLeast("20", "万元");
        assertThat(Trial.of(rule, department().rows(cost("100", "万元"), output).done()))
                .isEmpty();
    }

    @Test
    void one_per_cent_is_shown_with_one_decimal_and_less_with_two() {
        assertThat(Trial.of(rule, department().rows(cost("1", "万元")).done()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().zh()).contains("的 1.0 %"));
        assertThat(Trial.of(rule, department().rows(cost("100", "元")).done()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("的 0.01 %");
                    assertThat(finding.place()).isEqualTo(Place.WHOLE);
                });
    }

    private static FormFixture department() {
        return FormFixture.targetForm().budget(BudgetRole.TOTAL, "100");
    }

    private static Form stating(Form form) {
        Heads open = form.heads();
        Heads heads = new Heads(
                open.title(),
                open.fiscalYear(),
                open.region(),
                open.organization(),
                open.unitCode(),
                open.projectCode(),
                open.project(),
                Field.known(Scope.OWN, new Source(Place.WHOLE, "本级")),
                open.supervisor());
        return new Form(
                form.origin(),
                form.kind(),
                heads,
                form.budget(),
                form.goals(),
                form.tasks(),
                form.indicators(),
                form.total(),
                form.grade(),
                form.texts(),
                form.notes());
    }

    private static Rows cost(String amount, String unit) {
        return row("经费").under("成本指标", "经济成本指标").atMost(amount, unit);
    }
}
