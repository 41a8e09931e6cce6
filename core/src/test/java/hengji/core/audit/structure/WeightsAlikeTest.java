package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.Severity;
import hengji.core.fixtures.FormFixture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightsAlikeTest {
    private static final Rule RULE = new WeightsAlike();

    private static FormFixture rows(int ones, int twos) {
        FormFixture form = targetForm();
        IntStream.range(0, ones).forEach(number -> form.rows(row("甲" + number).weighing("1")));
        IntStream.range(0, twos).forEach(number -> form.rows(row("乙" + number).weighing("2.0")));
        return form;
    }

    @Test
    void seven_of_ten_alike_are_told_with_their_share() {
        assertThat(messages(findings(RULE, rows(7, 3)))).containsExactly("10 项指标中有 7 项权重都是 1（70%），看不出重点。请提高核心指标的权重。");
    }

    @Test
    void six_of_ten_are_a_choice() {
        assertThat(findings(RULE, rows(6, 4))).isEmpty();
    }

    @Test
    void nine_rows_are_too_few_to_ask() {
        assertThat(findings(RULE, rows(9, 0))).isEmpty();
    }

    @Test
    void one_and_one_point_zero_are_one_weight() {
        assertThat(findings(RULE, rows(9, 0).rows(row("丙").weighing("1.00")))).hasSize(1);
    }

    @Test
    void a_hint_is_no_error() {
        assertThat(findings(RULE, rows(10, 0))).allMatch(finding -> finding.severity() == Severity.HINT);
    }
}
