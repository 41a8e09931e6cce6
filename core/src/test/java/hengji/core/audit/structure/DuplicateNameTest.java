package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateNameTest {
    private static final Rule RULE = new DuplicateName();

    @Test
    void one_name_twice_in_one_level_is_an_error() {
        List<Finding> findings = findings(RULE, targetForm().rows(row("培训教师数"), row("学位数"), row("培训 教师数 ")));

        assertThat(messages(findings)).containsExactly("第 1、3 行在“数量指标”下同名：“培训教师数”。请删去重复项或改名区分。");
        assertThat(findings.getFirst().rows()).containsExactly(1, 3);
        assertThat(findings.getFirst().severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void marks_and_widths_make_no_other_name() {
        assertThat(findings(RULE, targetForm().rows(row("“三支一扶”人员数（人）"), row("三支一扶人员数(人)"))))
                .hasSize(1);
    }

    @Test
    void another_second_level_may_have_the_name_again() {
        assertThat(findings(RULE, targetForm().rows(row("培训教师数"), row("培训教师数").under("产出指标", "质量指标"))))
                .isEmpty();
    }

    @Test
    void names_that_differ_in_a_word_are_two() {
        assertThat(findings(RULE, targetForm().rows(row("国培教师数"), row("省培教师数"))))
                .isEmpty();
    }

    @Test
    void rows_without_names_are_no_duplicates() {
        assertThat(findings(RULE, targetForm().rows(row("/"), row("/")))).isEmpty();
    }
}
