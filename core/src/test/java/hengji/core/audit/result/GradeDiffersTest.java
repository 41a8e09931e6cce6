package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeDiffersTest {
    private static List<Finding> found(String total, String grade) {
        return Trial.of(new GradeDiffers())
                .on(Printed.on(selfEvaluation().rows(row("指标").reached("1")))
                        .total(total)
                        .grade(grade)
                        .done());
    }

    @Test
    void a_grade_above_its_total_is_an_error() {
        assertThat(Trial.only(found("89.99", "优"))).isEqualTo("表上等级为“优”，总分 89.99 应为“良”（80 分起）。请改正等级。");
    }

    @Test
    void a_grade_below_its_total_is_one_too() {
        assertThat(found("95", "中")).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"90, 优", "99.5, 优秀", "80, 良好", "60.00, 中等", "59.99, 差"})
    void a_grade_of_its_total_is_right(String total, String grade) {
        assertThat(found(total, grade)).isEmpty();
    }

    @Test
    void a_word_that_is_no_grade_of_the_pack_is_not_judged() {
        assertThat(found("95", "合格")).isEmpty();
    }

    @Test
    void without_a_printed_total_there_is_nothing_to_compare() {
        assertThat(Trial.of(new GradeDiffers())
                        .on(Printed.on(selfEvaluation().rows(row("指标").reached("1")))
                                .grade("优")
                                .done()))
                .isEmpty();
    }
}
