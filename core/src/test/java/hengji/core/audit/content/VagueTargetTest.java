package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class VagueTargetTest {
    private final Rule rule = new VagueTarget();

    @Test
    void a_target_of_vague_words_only() {
        assertThat(Trial.of(rule, row("教育质量").under("产出指标", "质量指标").qualitative("逐步提高")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message().zh()).contains("“逐步提高”", "说不出达到什么样算完成");
                    assertThat(finding.message().en()).contains("逐步提高");
                });
    }

    @Test
    void punctuation_makes_it_no_clearer() {
        assertThat(Trial.of(rule, row("教育质量").qualitative("不断提高，显著改善。"))).hasSize(1);
    }

    @Test
    void on_a_form_without_signs_words_are_words() {
        Rows row = row("绿化水平").qualitative("提升");
        row.draft().sign(Field.absent());
        assertThat(Trial.of(rule, row)).hasSize(1);
    }

    @Test
    void a_comparison_with_last_year_can_be_checked() {
        assertThat(Trial.of(rule, row("教育质量").qualitative("位次较上年提升"))).isEmpty();
    }

    @Test
    void a_standard_can_be_checked() {
        assertThat(Trial.of(rule, row("工程质量").qualitative("达到省级示范标准"))).isEmpty();
    }

    @Test
    void a_date_can_be_checked() {
        assertThat(Trial.of(rule, row("方案").qualitative("6月底前印发"))).isEmpty();
    }

    @Test
    void a_number_is_not_vague_though_the_name_is() {
        assertThat(Trial.of(rule, row("提高教育质量").atLeast("95", "%"))).isEmpty();
    }

    @Test
    void nothing_said_is_another_matter() {
        Rows row = row("教育质量").qualitative("提高");
        row.draft().target(new Field.Blank<>(new Source(Place.WHOLE, "")));
        assertThat(Trial.of(rule, row)).isEmpty();
    }

    @Test
    void a_dash_says_nothing_and_is_not_vague() {
        assertThat(Trial.of(rule, row("教育质量").qualitative("-"))).isEmpty();
    }
}
