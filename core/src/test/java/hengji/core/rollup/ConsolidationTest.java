package hengji.core.rollup;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static hengji.core.rollup.Parts.scoped;
import static hengji.core.rollup.Parts.source;
import static hengji.core.rollup.Parts.unit;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static Consolidated targets(UnitForm... units) {
        return Consolidation.of("示范县（虚构）教育局", 2024, FormKind.DEPARTMENT_TARGET, List.of(units));
    }

    private static Consolidated results(UnitForm... units) {
        return Consolidation.of("示范县（虚构）教育局", 2024, FormKind.DEPARTMENT_SELF_EVALUATION, List.of(units));
    }

    private static List<String> reasons(Consolidated consolidated) {
        return consolidated.leftOut().stream().map(left -> left.why().zh()).toList();
    }

    @Test
    void money_and_numbers_are_added_up() {
        Consolidated made = targets(
                unit(
                        "A",
                        targetForm()
                                .budget(BudgetRole.TOTAL, "100.5")
                                .rows(row("资助人数").atLeast("300", "名"))),
                unit(
                        "B",
                        targetForm()
                                .budget(BudgetRole.TOTAL, "50")
                                .rows(row("资助人数").atLeast("0.02", "万人"))));

        assertThat(made.form()
                        .budget()
                        .find(BudgetRole.TOTAL)
                        .orElseThrow()
                        .initial()
                        .value())
                .contains(new BigDecimal("150.5"));
        Indicator only = made.form().indicators().getFirst();
        assertThat(made.form().indicators()).hasSize(1);
        assertThat(only.targetNumber()).contains(new BigDecimal("500"));
        assertThat(only.unit().value()).contains("名");
        assertThat(only.weight()).isInstanceOf(Field.Blank.class);
        assertThat(only.place().chinese()).isEqualTo("汇总自 单位A第 1 行、单位B第 1 行");
        assertThat(made.form().heads().scope().value()).contains(Scope.CONSOLIDATED);
        assertThat(made.taken()).containsExactly("A", "B");
        assertThat(reasons(made)).containsExactly("权重不能由各单位相加，请主管部门重新分配。", "年度总体目标和主要任务未汇入，请主管部门归纳填写。");
    }

    @Test
    void actuals_are_added_up_only_where_every_unit_has_one() {
        UnitForm done =
                unit("A", selfEvaluation().rows(row("资助人数").atLeast("300", "名").reached("310")));
        UnitForm also =
                unit("B", selfEvaluation().rows(row("资助人数").atLeast("200", "名").reached("150")));
        UnitForm blank =
                unit("C", selfEvaluation().rows(row("资助人数").atLeast("10", "名").reached("")));

        assertThat(results(done, also).form().indicators().getFirst().actualNumber())
                .contains(new BigDecimal("460"));
        Consolidated open = results(done, blank);
        assertThat(open.form().indicators().getFirst().actual()).isInstanceOf(Field.Blank.class);
        assertThat(open.form().indicators().getFirst().targetNumber()).contains(new BigDecimal("310"));
        assertThat(reasons(open)).contains("“单位C”第 1 行“资助人数”：完成值未能汇总（不能相加或有单位未填），请人工核定");
    }

    @Test
    void rates_are_kept_where_all_say_the_same_and_left_out_where_not() {
        UnitForm ninety = unit("A", targetForm().rows(row("满意度").atLeast("90", "%")));
        UnitForm same = unit("B", targetForm().rows(row("满意度").atLeast("90.0", "%")));
        UnitForm other = unit("C", targetForm().rows(row("满意度").atLeast("95", "%")));

        assertThat(targets(ninety, same).form().indicators().getFirst().targetNumber())
                .contains(new BigDecimal("90"));
        Consolidated apart = targets(ninety, other);
        assertThat(apart.form().indicators()).isEmpty();
        assertThat(apart.leftOut().stream().filter(left -> left.row().isPresent()))
                .extracting(LeftOut::unit)
                .containsExactly("A", "C");
        assertThat(reasons(apart)).contains("“单位C”第 1 行“满意度”：各单位指标值不同，又不能相加，未汇入，请人工核定");
    }

    @Test
    void words_are_kept_where_all_say_the_same() {
        UnitForm one = unit("A", targetForm().rows(row("获得感").qualitative("明显提升")));
        UnitForm same = unit("B", targetForm().rows(row("获得感").qualitative("明显提升")));
        UnitForm other = unit("C", targetForm().rows(row("获得感").qualitative("有所提升")));

        assertThat(targets(one, same)
                        .form()
                        .indicators()
                        .getFirst()
                        .target()
                        .value()
                        .map(Figure::text))
                .contains("明显提升");
        assertThat(targets(one, other).form().indicators()).isEmpty();
    }

    @Test
    void rows_of_one_unit_stay_and_rows_that_differ_in_kind_stay_apart() {
        Consolidated made = targets(
                unit(
                        "A",
                        targetForm()
                                .rows(row("培训").atLeast("3", "次"), row("建成基地").atLeast("1", "个"))),
                unit(
                        "B",
                        targetForm()
                                .rows(row("培训").atLeast("200", "人"), row("培训").atMost("5", "次"))));

        assertThat(made.form().indicators())
                .extracting(row -> row.row() + row.label() + row.targetNumber().orElseThrow())
                .containsExactly("1培训3", "2建成基地1", "3培训200", "4培训5");
    }

    @Test
    void a_number_missing_in_one_unit_leaves_the_row_out() {
        Consolidated made = targets(
                unit("A", targetForm().rows(row("培训").atLeast("3", "次"))),
                unit("B", targetForm().rows(row("培训").atLeast("若干", "次"))));

        assertThat(made.form().indicators()).isEmpty();
        assertThat(reasons(made)).contains("“单位B”第 1 行“培训”：有单位没有填写指标值数字，未汇入，请补填");
    }

    @Test
    void forms_that_would_count_twice_or_do_not_belong_are_left_out() {
        UnitForm own = unit("A", targetForm().budget(BudgetRole.TOTAL, "1"));
        UnitForm whole =
                new UnitForm("B", scoped(targetForm().of("单位B").done(), Field.known(Scope.CONSOLIDATED, source())));
        UnitForm late = unit("C", targetForm().year(2023));
        UnitForm result = unit("D", selfEvaluation());
        UnitForm silent = new UnitForm("E", scoped(targetForm().of("单位E").done(), Field.absent()));

        Consolidated made = targets(own, whole, late, result, silent);

        assertThat(made.taken()).containsExactly("A", "E");
        assertThat(reasons(made))
                .contains(
                        "“单位B”的表已是汇总口径，汇入会重复计算，未汇入",
                        "“单位C”的表不是 2024 年度，未汇入",
                        "“单位D”的表不是部门整体支出绩效目标表，未汇入",
                        "“单位E”的表没有写明本级或汇总，按本级汇入，请核对");
    }

    @Test
    void a_blank_amount_leaves_the_sum_blank_and_a_missing_line_is_nothing() {
        Consolidated blank = targets(
                unit("A", targetForm().budget(BudgetRole.TOTAL, "1")),
                unit("B", targetForm().budget(BudgetRole.TOTAL, "")));
        assertThat(blank.form().budget().find(BudgetRole.TOTAL).orElseThrow().initial())
                .isInstanceOf(Field.Blank.class);
        assertThat(reasons(blank)).contains("“单位B”的“资金总额”年初预算数空白或不能识别，合计未得出，请补填");

        Consolidated without = targets(
                unit("A", targetForm().budget(BudgetRole.TOTAL, "1").budget(BudgetRole.OTHER, "0.5")),
                unit("B", targetForm().budget(BudgetRole.TOTAL, "2")));
        assertThat(without.form()
                        .budget()
                        .find(BudgetRole.OTHER)
                        .orElseThrow()
                        .initial()
                        .value())
                .contains(new BigDecimal("0.5"));
        assertThat(without.form().budget().find(BudgetRole.OTHER).orElseThrow().executed())
                .isInstanceOf(Field.Absent.class);
    }

    @Test
    void sums_are_in_the_unit_of_the_first_row() {
        Consolidated made = targets(
                unit("A", targetForm().rows(row("资助人数").atLeast("0.03", "万人"))),
                unit("B", targetForm().rows(row("资助人数").atLeast("200", "名"))));

        assertThat(made.form().indicators().getFirst().targetNumber()).contains(new BigDecimal("0.05"));
        assertThat(made.form().indicators().getFirst().unit().value()).contains("万人");
    }

    @Test
    void an_actual_in_another_scale_is_not_added() {
        Consolidated made = results(
                unit("A", selfEvaluation().rows(row("资助人数").atLeast("300", "人").reached("310"))),
                unit("B", selfEvaluation().rows(row("资助人数").atLeast("200", "人").reached("0.02万人", "0.02"))));

        assertThat(made.form().indicators().getFirst().actual()).isInstanceOf(Field.Blank.class);
    }

    @Test
    void a_row_of_one_unit_keeps_its_actual_and_reason_but_not_its_weight_and_score() {
        Consolidated made = results(unit(
                "A",
                selfEvaluation()
                        .rows(row("资助人数")
                                .atLeast("300", "人")
                                .reached("290")
                                .because("合并")
                                .selfScored("1"))));

        Indicator row = made.form().indicators().getFirst();
        assertThat(row.actualNumber()).contains(new BigDecimal("290"));
        assertThat(row.reason().value()).contains("合并");
        assertThat(row.score()).isInstanceOf(Field.Absent.class);
        assertThat(row.weight()).isInstanceOf(Field.Blank.class);
    }

    @Test
    void lines_no_unit_has_do_not_appear() {
        Consolidated made = targets(unit("A", targetForm().budget(BudgetRole.TOTAL, "1")));

        assertThat(made.form().budget().lines()).hasSize(1);
        assertThat(made.form().budget().lines().getFirst().item()).isEqualTo("资金总额");
    }

    @Test
    void nine_in_a_thousand_is_not_nine_in_a_hundred() {
        UnitForm hundred = unit("A", targetForm().rows(row("差错率").atMost("9", "%")));
        UnitForm thousand = unit("B", targetForm().rows(row("差错率").atMost("9", "‰")));
        UnitForm same = unit("C", targetForm().rows(row("差错率").atMost("90", "‰")));

        assertThat(targets(hundred, thousand).form().indicators()).isEmpty();
        assertThat(targets(hundred, same).form().indicators().getFirst().targetNumber())
                .contains(new BigDecimal("9"));
    }

    @Test
    void rows_without_a_name_are_never_one() {
        Consolidated made = targets(
                unit("A", targetForm().rows(row("/").atLeast("3", "次"))),
                unit("B", targetForm().rows(row("/").atLeast("4", "次"))));

        assertThat(made.form().indicators()).hasSize(2);
    }
}
