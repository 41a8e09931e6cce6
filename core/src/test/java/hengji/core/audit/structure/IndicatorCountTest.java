package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.FormKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndicatorCountTest {
    private static final Rule RULE = new IndicatorCount();

    private static FormFixture rows(int count) {
        FormFixture form = targetForm();
        IntStream.range(0, count).forEach(number -> form.rows(row("甲" + number)));
        return form;
    }

    @Test
    void thirty_one_are_too_many() {
        assertThat(messages(findings(RULE, rows(31)))).containsExactly("共 31 项指标，多于 30 项。请合并、精简，保留核心指标。");
    }

    @Test
    void nine_are_too_few_for_a_department() {
        assertThat(messages(findings(RULE, rows(9)))).containsExactly("共 9 项指标，少于 10 项。请补充反映履职成效的指标。");
    }

    @Test
    void ten_and_thirty_are_in_order() {
        assertThat(findings(RULE, rows(10))).isEmpty();
        assertThat(findings(RULE, rows(30))).isEmpty();
    }

    @Test
    void a_project_may_do_with_few() {
        assertThat(findings(RULE, rows(6).kind(FormKind.PROJECT_TARGET))).isEmpty();
    }

    @Test
    void a_scorecard_is_as_long_as_its_pack_says() {
        assertThat(findings(RULE, rows(40).kind(FormKind.SCORECARD))).isEmpty();
    }
}
