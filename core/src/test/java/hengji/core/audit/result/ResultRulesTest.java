package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.FormKind;
import org.junit.jupiter.api.Test;

class ResultRulesTest {
    @Test
    void rules_50_to_69_are_all_there_in_the_order_of_their_numbers() {
        assertThat(ResultRules.all())
                .extracting(rule -> rule.card().number())
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(50, 69).boxed().toList());
    }

    @Test
    void all_are_silent_on_a_target_form() {
        var form = targetForm()
                .budget(BudgetRole.TOTAL, "100")
                .rows(row("培训").atLeast("10", "次"), row("管理").qualitative("规范"))
                .done();

        assertThat(ResultRules.all())
                .allSatisfy(rule -> assertThat(Trial.of(rule).on(form)).isEmpty());
    }

    @Test
    void score_rules_are_silent_on_a_transfer_form_without_weights() {
        Rows row = row("培训").atLeast("10", "次").reached("8");
        row.draft().weight(Field.absent());
        var form = selfEvaluation()
                .kind(FormKind.TRANSFER_SELF_EVALUATION)
                .executed("100", "100", "60", "")
                .rows(row)
                .done();

        assertThat(ResultRules.all())
                .allSatisfy(rule -> assertThat(Trial.of(rule).on(form)).isEmpty());
    }
}
