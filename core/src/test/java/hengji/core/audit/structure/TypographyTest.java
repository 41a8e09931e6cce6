package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import org.junit.jupiter.api.Test;

class TypographyTest {
    private static final Rule RULE = new Typography();

    @Test
    void colons_of_both_widths_and_runs_of_blanks_are_told_once_a_part() {
        assertThat(messages(findings(RULE, targetForm().goal("一：强化党建    二:深化改革"))))
                .containsExactly("年度总体目标中有连续空格、全角半角冒号混用，见目标1。请统一格式。");
    }

    @Test
    void one_width_is_a_habit() {
        assertThat(findings(RULE, targetForm().goal("一：强化党建，二：深化改革"))).isEmpty();
        assertThat(findings(RULE, targetForm().goal("一:强化党建,二:深化改革"))).isEmpty();
    }

    @Test
    void a_ratio_is_no_colon_of_text() {
        assertThat(findings(RULE, targetForm().goal("任务：师生比达到1:15"))).isEmpty();
    }

    @Test
    void two_blanks_part_two_items() {
        assertThat(findings(RULE, targetForm().task("保障", "一是改善营养  二是落实资助"))).isEmpty();
    }

    @Test
    void doubled_marks_and_mixed_commas_are_told() {
        assertThat(findings(RULE, targetForm().goal("强化党建。。"))).hasSize(1);
        assertThat(findings(RULE, targetForm().goal("强化党建,深化改革，提高质量"))).hasSize(1);
    }

    @Test
    void rows_are_named() {
        assertThat(findings(RULE, targetForm().rows(row("甲"), row("篮球    足球"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly(2));
    }
}
