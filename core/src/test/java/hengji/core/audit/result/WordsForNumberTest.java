package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsForNumberTest {
    private final Trial trial = Trial.of(new WordsForNumber());

    @Test
    void done_is_no_number_and_an_error_where_it_was_typed() {
        List<Finding> found = trial.on(row("经费").atMost("30", "万元").reached("完成"));

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("第 1 行“经费”：完成值填的是“完成”，这里应填数字。请填写实际完成的数值。");
    }

    @Test
    void on_a_form_that_was_read_it_is_a_warning() {
        var form = Printed.on(selfEvaluation().rows(row("经费").atMost("30", "万元").reached("完成")))
                .readFrom("自评表.docx")
                .done();

        assertThat(trial.on(form)).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void what_could_not_be_read_is_no_number_either() {
        Rows row = row("人数").atLeast("10", "人");
        row.draft().actual(new Field.Unreadable<>(new Source(Place.WHOLE, "IO")));

        assertThat(Trial.only(trial.on(row))).contains("“IO”");
    }

    @Test
    void words_are_right_in_a_qualitative_row() {
        assertThat(trial.on(row("管理").qualitative("规范").reached("完成"))).isEmpty();
    }

    @Test
    void a_date_is_right_where_a_deadline_was_set() {
        assertThat(trial.on(row("完成时限").atMost("12", "月").reached("2024年11月"))).isEmpty();
        assertThat(trial.on(row("完成时限").atMost("12", "").reached("2024-11-30"))).isEmpty();
    }

    @Test
    void a_blank_is_not_a_word() {
        assertThat(trial.on(row("人数").atLeast("10", "人").reached(""), row("人数").reached("1")))
                .isEmpty();
    }

    @Test
    void not_applicable_is_an_answer() {
        assertThat(trial.on(row("人数").atLeast("10", "人").reached("不适用"))).isEmpty();
    }
}
