package hengji.core.audit.structure;

import static hengji.core.fixtures.Audits.findings;
import static hengji.core.fixtures.Audits.messages;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.FormKind;
import hengji.core.form.Source;
import org.junit.jupiter.api.Test;

class WeightTotalTest {
    private static final Rule RULE = new WeightTotal();

    private static FormFixture weighing(String... weights) {
        FormFixture form = targetForm();
        for (String weight : weights) {
            form.rows(row("指标" + weight).atLeast("1", "个").weighing(weight));
        }
        return form;
    }

    @Test
    void weights_of_eighty_nine_are_one_short() {
        assertThat(messages(findings(RULE, weighing("50", "39"))))
                .containsExactly("2 项指标的权重合计 89，应为 90，少 1。请调整权重；本地规定其他合计的，请选用相应口径。");
    }

    @Test
    void weights_of_ninety_are_in_order() {
        assertThat(findings(RULE, weighing("50", "39.5", "0.50"))).isEmpty();
    }

    @Test
    void a_hundred_is_ten_too_many() {
        assertThat(messages(findings(RULE, weighing("60", "40"))))
                .singleElement()
                .asString()
                .contains("多 10");
    }

    @Test
    void a_form_without_weights_has_nothing_to_add() {
        FormFixture bare = targetForm().kind(FormKind.TRANSFER_SELF_EVALUATION);
        Rows unweighted = row("新建公里数").atLeast("10", "公里");
        unweighted.draft().weight(Field.absent());

        assertThat(findings(RULE, bare.rows(unweighted))).isEmpty();
    }

    @Test
    void a_scorecard_is_no_form_of_ones_own_indicators() {
        assertThat(findings(RULE, weighing("25", "30").kind(FormKind.SCORECARD)))
                .isEmpty();
    }

    @Test
    void an_unreadable_weight_leaves_the_sum_untold() {
        Rows smudged = row("学位数").atLeast("1", "个");
        smudged.draft().weight(new Field.Unreadable<>(new Source(Place.WHOLE, "IO")));

        assertThat(findings(RULE, weighing("50").rows(smudged))).isEmpty();
    }

    @Test
    void blank_weights_are_counted_in_the_message() {
        Rows blank = row("学位数").atLeast("1", "个");
        blank.draft().weight(new Field.Blank<>(new Source(Place.WHOLE, "")));

        assertThat(messages(findings(RULE, weighing("80").rows(blank))))
                .singleElement()
                .asString()
                .contains("合计 80（另有 1 行未填），应为 90，少 10");
    }
}
