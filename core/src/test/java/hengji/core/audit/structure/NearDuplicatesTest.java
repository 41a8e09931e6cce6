package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.FormKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    private static final Rule RULE = new NearDuplicates();

    @Test
    void two_names_for_one_measure_in_one_level() {
        List<Finding> findings = findings(RULE, targetForm().rows(row("公费师范生招聘"), row("招聘公费师范生"), row("食堂供餐比例")));

        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly(1, 2));
        assertThat(messages(findings)).singleElement().asString().contains("第 1 行“公费师范生招聘”、第 2 行“招聘公费师范生”说的是同一件事");
    }

    @Test
    void a_short_form_may_measure_one_object_in_several_ways() {
        assertThat(findings(
                        RULE,
                        targetForm().rows(row("标准化心理辅导室"), row("标准化心理辅导室合格率").under("产出指标", "质量指标"))))
                .isEmpty();
    }

    @Test
    void a_form_that_is_too_long_is_asked_to_merge_them() {
        FormFixture form = targetForm().rows(row("标准化心理辅导室"), row("标准化心理辅导室合格率").under("产出指标", "质量指标"));
        "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒"
                .chars()
                .forEach(name -> form.rows(row(Character.toString(name).repeat(4))));

        assertThat(findings(RULE, form))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rows()).containsExactly(1, 2));
    }

    @Test
    void satisfaction_with_an_object_is_another_thing() {
        assertThat(findings(RULE, targetForm().rows(row("教育资助对象"), row("教育资助对象").under("满意度指标", "服务对象满意度指标"))))
                .isEmpty();
    }

    @Test
    void rows_that_share_only_a_common_word_are_several() {
        assertThat(findings(RULE, targetForm().rows(row("国培教师"), row("省培教师"), row("特岗教师"), row("退休教师"))))
                .isEmpty();
    }

    @Test
    void a_scorecard_is_left_alone() {
        assertThat(findings(RULE, targetForm().kind(FormKind.SCORECARD).rows(row("公费师范生招聘"), row("招聘公费师范生"))))
                .isEmpty();
    }
}
