package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import org.junit.jupiter.api.Test;

class QualitativeShareTest {
    private final Rule rule = new QualitativeShare();

    @Test
    void two_of_ten_rows_are_many() {
        assertThat(Trial.of(rule, form(10, 2, "1"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.rows()).isEmpty();
            assertThat(finding.message().zh()).contains("10 行指标中有 2 行", "权重 2（全部 10）", "10 %");
            assertThat(finding.message().en()).contains("2 of 10 rows", "weight 2 of 10");
        });
    }

    @Test
    void two_heavy_rows_of_twenty_weigh_many() {
        assertThat(Trial.of(rule, form(20, 2, "2"))).hasSize(1);
    }

    @Test
    void a_single_row_is_not_many_however_short_the_form() {
        assertThat(Trial.of(rule, form(3, 1, "1"))).isEmpty();
    }

    @Test
    void without_weights_the_rows_speak_alone() {
        assertThat(Trial.of(rule, form(10, 2, "0"))).hasSize(1);
        Rows one = row("作用").qualitative("提高");
        Rows other = row("影响").qualitative("扩大");
        one.draft().weight(Field.absent());
        other.draft().weight(Field.absent());
        assertThat(Trial.of(rule, one, other)).singleElement().satisfies(finding -> {
            assertThat(finding.message().zh()).contains("2 行是定性的，超过").doesNotContain("权重");
            assertThat(finding.message().en()).doesNotContain("weight");
        });
    }

    @Test
    void two_of_twenty_are_just_the_limit() {
        assertThat(Trial.of(rule, form(20, 2, "1"))).isEmpty();
    }

    @Test
    void none_is_best() {
        assertThat(Trial.of(rule, form(10, 0, "1"))).isEmpty();
    }

    @Test
    void an_empty_form_has_no_share() {
        assertThat(Trial.of(rule, FormFixture.targetForm().done())).isEmpty();
    }

    @Test
    void on_a_form_without_signs_targets_in_words_are_counted() {
        Rows one = row("作用").qualitative("良好");
        Rows other = row("影响").qualitative("扩大");
        one.draft().sign(Field.absent());
        other.draft().sign(Field.absent());
        assertThat(Trial.of(rule, one, other)).hasSize(1);
    }

    private static Rows[] form(int size, int qualitative, String weight) {
        Rows[] rows = new Rows[size];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = at < qualitative
                    ? row("作用").qualitative("提高").weighing(weight)
                    : row("人数").atLeast("5", "人").weighing("1");
        }
        return rows;
    }
}
