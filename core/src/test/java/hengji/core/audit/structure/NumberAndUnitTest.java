package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberAndUnitTest {
    private static final Rule RULE = new NumberAndUnit();

    @Test
    void words_under_a_quantitative_sign_are_an_error() {
        List<Finding> findings = findings(RULE, targetForm().rows(row("成本控制").atMost("不超过预算", "")));

        assertThat(messages(findings)).containsExactly("第 1 行“成本控制”：定量指标的指标值“不超过预算”不是一个数字。请填一个数字，或改为定性指标。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_blank_target_is_an_error() {
        assertThat(messages(findings(RULE, targetForm().rows(row("培训人数").atLeast("", "人")))))
                .singleElement()
                .asString()
                .contains("没有填指标值");
    }

    @Test
    void a_span_of_numbers_is_a_warning() {
        assertThat(findings(RULE, targetForm().rows(row("培训人数").atLeast("20至30", "人"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void a_number_without_a_unit_is_a_warning() {
        List<Finding> findings = findings(
                RULE, targetForm().rows(row("培训人数").atLeast("20", ""), row("学位").atLeast("3", "个")));

        assertThat(messages(findings)).containsExactly("第 1 行“培训人数”：指标值 20 没有度量单位。请补填单位。");
    }

    @Test
    void a_date_is_a_target_too() {
        assertThat(findings(RULE, targetForm().rows(row("完成时间").atMost("12月底前", ""))))
                .isEmpty();
    }

    @Test
    void a_form_without_a_unit_column_is_in_order() {
        Rows row = row("培训人数").atLeast("20", "人");
        row.draft().unit(Field.absent());

        assertThat(findings(RULE, targetForm().rows(row))).isEmpty();
    }

    @Test
    void a_qualitative_row_with_a_number_is_a_hint() {
        assertThat(messages(findings(RULE, targetForm().rows(row("教学质量").signed(Sign.QUALITATIVE, "90", "")))))
                .containsExactly("第 1 行“教学质量”：定性指标的指标值填了数字 90。能用数字衡量的，请改为定量指标。");
    }

    @Test
    void a_qualitative_row_of_words_and_a_graded_unit_is_in_order() {
        Rows graded = row("教学质量").qualitative("优");
        graded.draft().unit(Field.known("优良中差", new Source(Place.WHOLE, "优良中差")));

        assertThat(findings(RULE, targetForm().rows(graded, row("师德").qualitative("提升"))))
                .isEmpty();
    }

    @Test
    void an_ordinary_row_is_in_order() {
        assertThat(findings(RULE, targetForm().rows(row("培训人数").atLeast("20", "人"))))
                .isEmpty();
    }
}
