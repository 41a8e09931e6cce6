package hengji.core.evaluation;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    private static final Form FORM = selfEvaluation()
            .rows(
                    row("一").atLeast("10", "次").reached("8"),
                    row("二").atLeast("10", "次").reached("9"))
            .done();

    private static Indicator first(String actual) {
        return new WhatIf(Map.of(1, actual)).applyTo(FORM).indicators().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"4802, 4802", "95.5%, 95.5", "-3, -3", "4500 名, 4500", "1.2万人, 1.2"})
    void a_figure_is_read_as_a_person_writes_it(String text, String number) {
        assertThat(first(text).actualNumber()).contains(new BigDecimal(number));
        assertThat(first(text).actual().value()).map(Figure::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年12月", "12月底", "完成", "3至5", "2024.12.20"})
    void a_date_or_a_word_stays_what_it_is(String text) {
        assertThat(first(text).actualNumber()).isEmpty();
        assertThat(first(text).actual().value()).map(Figure::text).contains(text);
    }

    @Test
    void rows_not_asked_for_and_all_other_cells_stay() {
        Form changed = new WhatIf(Map.of(1, "10")).applyTo(FORM);

        assertThat(changed.indicators().get(1)).isEqualTo(FORM.indicators().get(1));
        assertThat(changed.indicators().getFirst().target())
                .isEqualTo(FORM.indicators().getFirst().target());
    }

    @Test
    void a_blank_changes_nothing() {
        assertThat(new WhatIf(Map.of(1, " ")).applyTo(FORM)).isEqualTo(FORM);
    }

    @Test
    void a_row_the_form_does_not_have_is_named() {
        assertThat(new WhatIf(Map.of(1, "1", 7, "1", 3, "1")).unknownRows(FORM)).containsExactly(3, 7);
    }
}
