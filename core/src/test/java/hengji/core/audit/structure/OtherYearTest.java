package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.CopyIndex;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.Form;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherYearTest {
    private static final Rule RULE = new OtherYear();

    private static FormFixture goal(String text) {
        return targetForm().year(2024).goal(text);
    }

    @Test
    void last_years_number_left_in_a_goal_is_told() {
        assertThat(messages(findings(RULE, goal("完成2023年校舍维修任务"))))
                .containsExactly("目标1写着“2023年”，而本表是 2024 年度。请核对是否沿用了旧表。");
    }

    @Test
    void a_year_to_compare_with_is_meant() {
        assertThat(findings(RULE, goal("学位较2023年增加500个"))).isEmpty();
    }

    @Test
    void a_span_of_years_is_meant() {
        assertThat(findings(RULE, goal("落实2021年—2025年提质行动"))).isEmpty();
    }

    @Test
    void this_year_is_this_year() {
        assertThat(findings(RULE, goal("完成2024年校舍维修任务"))).isEmpty();
    }

    @Test
    void a_later_document_number_cannot_be_known_yet() {
        assertThat(messages(findings(RULE, goal("按财教〔2025〕3号落实"))))
                .singleElement()
                .asString()
                .contains("晚于本表的 2024 年度");
    }

    @Test
    void an_earlier_document_is_in_force() {
        assertThat(findings(RULE, goal("按财教〔2021〕3号落实"))).isEmpty();
    }

    @Test
    void a_reason_may_look_back() {
        assertThat(findings(RULE, targetForm().year(2024).rows(row("学位数").because("2023年已提前完成"))))
                .isEmpty();
    }

    @Test
    void a_former_name_of_the_office_is_told() {
        Form before = targetForm().year(2023).of("示范县（虚构）教育科技局").done();
        Form now = goal("示范县（虚构）教育科技局全面落实双减").of("示范县（虚构）教育局").done();
        Surroundings history = new Surroundings(
                List.of(before), CopyIndex.NONE, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

        assertThat(messages(findings(RULE, now, history))).containsExactly("目标1仍写着旧单位名称“示范县（虚构）教育科技局”。请改为现名称。");
    }
}
