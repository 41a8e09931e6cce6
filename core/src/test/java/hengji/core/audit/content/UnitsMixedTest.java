package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class UnitsMixedTest {
    private final Rule rule = new UnitsMixed();

    @Test
    void heads_under_two_names() {
        assertThat(Trial.of(
                        rule,
                        row("上线人数").atLeast("4802", "名"),
                        row("培训人数").atLeast("48", "人"),
                        row("营养改善").atLeast("3.42", "万人")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rows()).containsExactly(1, 2, 3);
                    assertThat(finding.message().zh()).contains("“名”（第 1 行）、“人”（第 2 行）、“万人”（第 3 行）");
                    assertThat(finding.message().en()).contains("“名” (rows 1), “人” (rows 2)");
                });
    }

    @Test
    void attendances_in_two_spellings() {
        assertThat(Trial.of(rule, row("培训").atLeast("5", "人次"), row("资助").atLeast("5", "人/次")))
                .hasSize(1);
    }

    @Test
    void a_larger_scale_is_no_fault() {
        assertThat(Trial.of(rule, row("培训人数").atLeast("48", "人"), row("营养改善").atLeast("3.42", "万人")))
                .isEmpty();
    }

    @Test
    void heads_and_attendances_are_two_measures() {
        assertThat(Trial.of(rule, row("培训人数").atLeast("48", "人"), row("培训人次").atLeast("480", "人次")))
                .isEmpty();
    }

    @Test
    void a_year_beside_the_unit_is_no_other_unit() {
        assertThat(Trial.of(rule, row("检查").atLeast("3", "次"), row("排查").atLeast("3", "次/年")))
                .isEmpty();
    }

    @Test
    void a_price_is_another_measure_than_money() {
        assertThat(Trial.of(rule, row("经费").atMost("3", "万元"), row("标准").exactly("3", "元/人")))
                .isEmpty();
    }
}
