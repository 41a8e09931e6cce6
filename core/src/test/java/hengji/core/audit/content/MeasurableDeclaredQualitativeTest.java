package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import org.junit.jupiter.api.Test;

class MeasurableDeclaredQualitativeTest {
    private final Rule rule = new MeasurableDeclaredQualitative();

    @Test
    void an_index_is_measurable() {
        assertThat(Trial.of(rule, row("留守儿童幸福指数").qualitative("提高")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("本来可以用数表示", "“提高”");
                    assertThat(finding.message().en()).contains("提高");
                });
    }

    @Test
    void so_is_a_rate_with_its_unit_behind() {
        assertThat(Trial.of(rule, row("就业率（%）").qualitative("稳中有升"))).hasSize(1);
    }

    @Test
    void a_rate_with_a_number_is_right() {
        assertThat(Trial.of(rule, row("就业率").atLeast("90", "%"))).isEmpty();
    }

    @Test
    void efficiency_only_looks_like_a_rate() {
        assertThat(Trial.of(rule, row("资金使用效率").qualitative("提高"))).isEmpty();
    }

    @Test
    void quality_cannot_be_read_off_a_scale() {
        assertThat(Trial.of(rule, row("党员政治素质").qualitative("提高"))).isEmpty();
    }

    @Test
    void a_result_of_another_word_is_meant() {
        assertThat(Trial.of(rule, row("成绩单发放").qualitative("及时"))).isEmpty();
    }

    @Test
    void on_a_form_without_signs_a_misread_dash_is_no_word() {
        Rows row = row("预算执行率").qualitative("一");
        row.draft().sign(Field.absent());
        assertThat(Trial.of(rule, row)).isEmpty();
    }
}
