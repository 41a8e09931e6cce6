package hengji.core.audit.collection;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopiedTextTest {
    private static final Rule RULE = new CopiedText();

    private static final String GOAL = "全面提升全县教育教学质量，办好人民满意的教育，推进学校布局调整";

    private static FormFixture office(String name) {
        return targetForm().of("示范县（虚构）" + name);
    }

    private static Surroundings among(Form... others) {
        return new Surroundings(
                List.of(),
                CopyIndex.of(List.of(others)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    @Test
    void a_goal_of_another_department_is_told() {
        Form form = office("体育中心").goal(GOAL).done();

        assertThat(messages(findings(
                        RULE,
                        form,
                        among(
                                form,
                                office("教育局").goal(GOAL).done(),
                                office("财政局").done()))))
                .containsExactly("目标1有 100% 的文字与“示范县（虚构）教育局”的“目标1”相同。请按本部门职责改写。");
    }

    @Test
    void the_form_itself_among_the_others_is_no_copy() {
        Form form = office("教育局").goal(GOAL).done();

        assertThat(findings(RULE, form, among(form))).isEmpty();
    }

    @Test
    void a_sentence_with_its_own_half_is_no_copy() {
        Form form = office("体育中心").goal("办好人民满意的教育，广泛开展全民健身活动，建设社区运动场地").done();

        assertThat(findings(RULE, form, among(office("教育局").goal(GOAL).done()))).isEmpty();
    }

    @Test
    void a_short_slogan_is_everybodys() {
        Form form = office("体育中心").goal("办好人民满意的教育").done();

        assertThat(findings(RULE, form, among(office("教育局").goal("办好人民满意的教育").done())))
                .isEmpty();
    }

    @Test
    void a_sentence_that_most_departments_have_is_common_wording() {
        Form form = office("体育中心").goal(GOAL).done();

        assertThat(findings(
                        RULE,
                        form,
                        among(
                                office("教育局").goal(GOAL).done(),
                                office("财政局").goal(GOAL).done(),
                                office("民政局").goal(GOAL).done())))
                .isEmpty();
    }

    @Test
    void half_of_the_rows_word_for_word_are_told() {
        Rows one = row("网络维护次数").atLeast("12", "次");
        Rows two = row("新建球场").atLeast("3", "个");
        Form form = office("体育中心").rows(one, two).done();
        Form other = office("信息中心").rows(row("网络维护次数").atLeast("12", "次")).done();

        assertThat(messages(findings(RULE, form, among(other))))
                .containsExactly("2 项指标中有 1 项的名称、指标值、单位与“示范县（虚构）信息中心”完全相同。请按本部门工作重设指标。");
        assertThat(findings(
                        RULE,
                        office("体育中心")
                                .rows(one, two, row("健身场地").atLeast("8", "处"))
                                .done(),
                        among(other)))
                .isEmpty();
    }

    @Test
    void the_text_of_last_year_is_told() {
        Form last = office("教育局").year(2023).goal(GOAL).done();
        Surroundings history = new Surroundings(
                List.of(last), CopyIndex.NONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        assertThat(messages(findings(RULE, office("教育局").goal(GOAL).done(), history)))
                .containsExactly("目标1与 2023 年的表逐字相同。请按今年的工作改写。");
    }

    @Test
    void words_of_another_sector_are_told() {
        assertThat(messages(findings(RULE, office("教育局").rows(row("生猪出栏头数").atLeast("500", "头")))))
                .containsExactly("第 1 行指标名称出现“生猪出栏”，一般是农业部门的内容。请核对是否照抄。");
    }

    @Test
    void an_office_that_does_everything_has_no_foreign_words() {
        assertThat(findings(RULE, office("幸福镇人民政府").rows(row("生猪出栏头数").atLeast("500", "头"))))
                .isEmpty();
    }

    @Test
    void words_of_its_own_sector_are_its_own() {
        assertThat(findings(RULE, office("畜牧站").rows(row("生猪出栏头数").atLeast("500", "头"))))
                .isEmpty();
    }
}
