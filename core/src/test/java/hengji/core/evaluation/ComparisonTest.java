package hengji.core.evaluation;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Citation;
import hengji.core.fixtures.TestPack;
import hengji.core.fixtures.TestPolicy;
import hengji.core.form.Form;
import hengji.core.policy.LessForm;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import hengji.core.scoring.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Form FORM = selfEvaluation()
            .executed("100", "100", "95", "")
            .rows(
                    row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("2"),
                    row("工期").atMost("100", "天").reached("150").weighing("10"),
                    row("完成时限")
                            .under("产出指标", "时效指标")
                            .atMost("12", "月")
                            .reached("12")
                            .weighing("3"))
            .done();

    private static Evaluation evaluate(Pack pack, Form form) {
        return new Evaluation(form, pack, new Scorer(pack).score(form), List.of());
    }

    private static Comparison whatIf(Map<Integer, String> actuals) {
        Pack pack = TestPack.plain();
        return Comparison.of(evaluate(pack, FORM), evaluate(pack, new WhatIf(actuals).applyTo(FORM)));
    }

    @Test
    void another_actual_changes_its_row_and_only_that() {
        Comparison comparison = whatIf(Map.of(1, "4802"));

        assertThat(comparison.lines()).hasSize(1);
        Comparison.Difference first = comparison.lines().getFirst();
        assertThat(first.row()).isEqualTo(1);
        assertThat(first.movedBy()).contains(new BigDecimal("0.13"));
        assertThat(first.before().sentence().zh()).contains("4500÷4802×2＝1.8742");
        assertThat(first.after().sentence().zh()).contains("完成 4802 名，已完成，得满分 2.00 分");
    }

    @Test
    void the_totals_stand_side_by_side_even_where_one_is_open() {
        Comparison comparison = whatIf(Map.of(3, "2024年12月"));

        assertThat(comparison.total().before().status()).isEqualTo(Status.CANNOT_TELL);
        assertThat(comparison.total().after().score()).contains(new BigDecimal("19.37"));
        assertThat(comparison.total().movedBy()).isEmpty();
    }

    @Test
    void a_row_whose_score_stays_though_its_actual_moved_is_shown_too() {
        assertThat(whatIf(Map.of(2, "200")).lines()).hasSize(1);
        assertThat(Comparison.of(
                                evaluate(TestPack.plain(), new WhatIf(Map.of(2, "200")).applyTo(FORM)),
                                evaluate(TestPack.plain(), new WhatIf(Map.of(2, "300")).applyTo(FORM)))
                        .lines())
                .extracting(Comparison.Difference::row)
                .containsExactly(2);
    }

    @Test
    void another_pack_changes_what_it_computes_otherwise() {
        Comparison comparison =
                Comparison.of(evaluate(TestPack.plain(), FORM), evaluate(TestPack.with(LessForm.B), FORM));

        assertThat(comparison.lines()).extracting(Comparison.Difference::row).containsExactly(2);
        assertThat(comparison.lines().getFirst().movedBy()).contains(new BigDecimal("1.67"));
    }

    @Test
    void a_pack_that_only_cites_another_document_computes_the_same() {
        Pack citing = TestPolicy.changed()
                .citing(Citation.reference("办法", "财预〔2021〕101号"))
                .pack();

        assertThat(Comparison.of(evaluate(TestPack.plain(), FORM), evaluate(citing, FORM))
                        .lines())
                .isEmpty();
    }

    @Test
    void a_form_without_results_stands_as_nothing_to_score() {
        Form target = targetForm().rows(row("培训").atLeast("10", "次")).done();
        Comparison comparison = Comparison.of(evaluate(TestPack.plain(), target), evaluate(TestPack.plain(), target));

        assertThat(comparison.lines()).isEmpty();
        assertThat(comparison.total().before().sentence().zh()).isEqualTo("没有可以测算的内容");
    }
}
