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

class TemplateLeftoversTest {
    private static final Rule RULE = new TemplateLeftovers();

    @Test
    void a_prompt_left_in_a_goal_is_an_error() {
        List<Finding> findings = findings(RULE, targetForm().goal("对照年度目标，说明完成情况（100字以内）"));

        assertThat(messages(findings)).containsExactly("目标1还留着填写提示或占位符“100字以内”。请换成实际内容。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_row_of_dots_is_no_content() {
        assertThat(findings(RULE, targetForm().rows(row("……")))).hasSize(1);
    }

    @Test
    void dots_within_a_sentence_are_style() {
        assertThat(findings(RULE, targetForm().goal("一是控辍保学……二是双减"))).isEmpty();
    }

    @Test
    void a_bookmark_of_an_editor_is_a_warning() {
        List<Finding> findings = findings(RULE, targetForm().task("党建", "[bookmark: _GoBack]一是全面加强思想政治建设"));

        assertThat(messages(findings)).containsExactly("任务“党建”的主要内容夹有编辑软件的残留“[bookmark: _GoBack]”。请删除。");
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void brackets_of_the_office_are_its_own() {
        assertThat(findings(RULE, targetForm().task("党建", "[重点]一是加强思想政治建设"))).isEmpty();
    }

    @Test
    void the_finding_names_the_row() {
        assertThat(findings(RULE, targetForm().rows(row("甲"), row("乙").because("100字以内"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly(2));
    }

    @Test
    void ordinary_text_is_in_order() {
        assertThat(findings(RULE, targetForm().goal("写一份100字的总结").rows(row("培训教师数"))))
                .isEmpty();
    }
}
