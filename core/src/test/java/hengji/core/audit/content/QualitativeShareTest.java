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
        assertThat(Trial.of(rule, ten(2, "1"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.rows()).isEmpty();
            assertThat(finding.message().zh()).contains("10 行指标中有 2 行", "权重 2（全部 10）", "10 %");
            assertThat(finding.message().en()).contains("2 of 10 rows", "weight 2 of 10");
        });
    }

    @Test
    void one_heavy_row_of_ten_weighs_many() {
        assertThat(Trial.of(rule, ten(1, "2"))).hasSize(1);
    }

    @Test
    void one_of_ten_is_just_the_limit() {
        assertThat(Trial.of(rule, ten(1, "1"))).isEmpty();
    }

    @Test
    void none_is_best() {
        assertThat(Trial.of(rule, ten(0, "1"))).isEmpty();
    }

    @Test
    void an_empty_form_has_no_share() {
        assertThat(Trial.of(rule, FormFixture.targetForm().done())).isEmpty();
    }

    private static Rows[] ten(int qualitative, String weight) {
        Rows[] rows = new Rows[10];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = at < qualitative
                    ? row("作用").qualitative("提高").weighing(weight)
                    : row("人数").atLeast("5", "人").weighing("1");
        }
        return rows;
    }

    @Test
    void on_a_form_without_signs_targets_in_words_are_counted() {
        Rows words = row("作用").qualitative("良好");
        words.draft().sign(Field.absent());
        assertThat(Trial.of(rule, words)).hasSize(1);
    }
}
