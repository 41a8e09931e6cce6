package hengji.core.rollup;

import static hengji.core.fixtures.Rows.row;
import static hengji.core.rollup.Parts.department;
import static hengji.core.rollup.Parts.project;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Wording;
import hengji.core.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollingTest {
    private static Link.Source from(String project, String... weight) {
        return new Link.Source(
                project, 1, Arrays.stream(weight).map(BigDecimal::new).findFirst());
    }

    private static Link link(Method method, Link.Source... sources) {
        return new Link(1, method, List.of(sources), Optional.of("王经办"));
    }

    private static Rolled.Value value(Rolled rolled) {
        assertThat(rolled).isInstanceOf(Rolled.Value.class);
        return (Rolled.Value) rolled;
    }

    private static List<String> reasons(Rolled rolled) {
        return ((Rolled.Open) rolled).reasons().stream().map(Wording::zh).toList();
    }

    private static final Form AREA = department(row("维修校舍面积").atLeast("1.5", "万平方米"));
    private static final List<ProjectForm> SCHOOLS = List.of(
            project("P1", "30", row("维修校舍面积").atLeast("9000", "平方米").reached("9100")),
            project("P2", "20", row("维修校舍面积").atLeast("0.6", "万平方米").reached("0.5")));

    @Test
    void numbers_are_added_up_in_the_departments_unit() {
        Rolled rolled = Rolling.roll(AREA, link(Method.SUM, from("P1"), from("P2")), Column.TARGET, SCHOOLS);

        assertThat(value(rolled).value()).isEqualByComparingTo("1.5");
        assertThat(value(rolled).differsFrom(new BigDecimal("1.50"))).isFalse();
        assertThat(value(rolled).differsFrom(new BigDecimal("1.6"))).isTrue();
        assertThat(rolled.sentence().zh()).isEqualTo("指标值按“加总”为 1.5万平方米：项目P1 0.9、项目P2 0.6");
        assertThat(rolled.steps().getFirst().inputs()).hasSize(2);
    }

    @Test
    void actuals_are_rolled_up_the_same_way() {
        assertThat(value(Rolling.roll(AREA, link(Method.SUM, from("P1"), from("P2")), Column.ACTUAL, SCHOOLS))
                        .value())
                .isEqualByComparingTo("1.41");
    }

    @Test
    void a_link_nobody_confirmed_is_a_proposal() {
        Link proposed = new Link(1, Method.SUM, List.of(from("P1")), Optional.empty());

        assertThat(value(Rolling.roll(AREA, proposed, Column.TARGET, SCHOOLS)).proposal())
                .isTrue();
        assertThat(Rolling.roll(AREA, proposed, Column.TARGET, SCHOOLS)
                        .sentence()
                        .zh())
                .endsWith("（待人确认）");
        assertThat(value(Rolling.roll(AREA, proposed.confirmed("李"), Column.TARGET, SCHOOLS))
                        .proposal())
                .isFalse();
    }

    private static final Form CONTENT =
            department(row("满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "%"));
    private static final List<ProjectForm> ASKED = List.of(
            project("P1", "1", row("满意度").atLeast("95", "%")),
            project("P2", "1", row("满意度").atLeast("88", "%")));

    @Test
    void of_rates_the_lowest_is_taken_or_a_weighted_mean() {
        assertThat(value(Rolling.roll(CONTENT, link(Method.LOWEST, from("P1"), from("P2")), Column.TARGET, ASKED))
                        .value())
                .isEqualByComparingTo("88");
        Rolled mean = Rolling.roll(
                CONTENT, link(Method.WEIGHTED, from("P1", "100"), from("P2", "200")), Column.TARGET, ASKED);
        assertThat(value(mean).value()).isEqualTo(new BigDecimal("90.33"));
        assertThat(mean.sentence().zh()).isEqualTo("指标值按“加权”为 90.33%：项目P1 95（权数 100）、项目P2 88（权数 200）");
        assertThat(mean.steps().getFirst().formula()).contains("四舍五入");
    }

    @Test
    void rates_are_never_added_up() {
        assertThat(reasons(Rolling.roll(CONTENT, link(Method.SUM, from("P1"), from("P2")), Column.TARGET, ASKED)))
                .containsExactly("比率不能加总，请改用“加权”或“取最低”");
    }

    @Test
    void a_weighted_mean_takes_every_weight() {
        assertThat(reasons(Rolling.roll(
                        CONTENT, link(Method.WEIGHTED, from("P1", "100"), from("P2")), Column.TARGET, ASKED)))
                .containsExactly("加权须为每个项目填写大于 0 的权数");
        assertThat(reasons(Rolling.roll(
                        CONTENT, link(Method.WEIGHTED, from("P1", "100"), from("P2", "0")), Column.TARGET, ASKED)))
                .hasSize(1);
    }

    @Test
    void where_less_is_better_the_lowest_would_hide_the_worst() {
        Form cost = department(row("单位成本").under("成本指标", "经济成本指标").atMost("100", "元"));

        assertThat(reasons(Rolling.roll(
                        cost,
                        link(Method.LOWEST, from("P1")),
                        Column.TARGET,
                        List.of(project("P1", "1", row("单位成本").atMost("90", "元"))))))
                .containsExactly("该指标越低越好，取最低会掩盖最差的项目，请改用“加总”“加权”或“不汇总”");
    }

    @Test
    void every_source_that_does_not_fit_is_named() {
        List<ProjectForm> odd = List.of(
                project("P1", "1", row("维修校舍").atLeast("3", "所")),
                project("P2", "1", row("维修校舍面积").atLeast("", "平方米")));

        assertThat(reasons(
                        Rolling.roll(AREA, link(Method.SUM, from("P1"), from("P2"), from("P9")), Column.TARGET, odd)))
                .containsExactly(
                        "项目“项目P1”第 1 行度量单位“所”与部门指标“万平方米”不同，不能汇总",
                        "项目“项目P2”第 1 行指标值空白、不是数字或单位不符",
                        "找不到项目 P9 的第 1 行，请重新关联");
        assertThat(reasons(Rolling.roll(AREA, link(Method.SUM), Column.TARGET, odd)))
                .containsExactly("没有关联任何项目指标，请选择");
        assertThat(reasons(
                        Rolling.roll(AREA, new Link(7, Method.SUM, List.of(), Optional.empty()), Column.TARGET, odd)))
                .containsExactly("部门表没有第 7 行，请重新关联");
    }

    @Test
    void a_row_that_is_not_rolled_up_stays_the_departments() {
        Rolled rolled = Rolling.roll(AREA, link(Method.NONE), Column.TARGET, SCHOOLS);

        assertThat(rolled).isInstanceOf(Rolled.Apart.class);
        assertThat(rolled.sentence().zh()).isEqualTo("不汇总，由部门直接填报");
    }

    @Test
    void rows_of_one_name_are_proposed() {
        Form both = department(
                row("维修校舍面积").atLeast("1.5", "万平方米"),
                row("满意度").atLeast("90", "%"),
                row("其他").atLeast("1", "个"));
        List<ProjectForm> projects = List.of(
                project(
                        "P1",
                        "1",
                        row("维修校舍 面积").atLeast("9000", "平方米"),
                        row("满意度").atLeast("95", "%")),
                project("P2", "1", row("维修校舍面积").atLeast("3", "所")));

        assertThat(Link.propose(both, projects))
                .extracting(link -> link.row()
                        + link.method().wording().zh()
                        + link.sources().size())
                .containsExactly("1加总1", "2取最低1");
    }

    @Test
    void neither_order_nor_scale_changes_a_sum_and_a_mean_lies_between_its_ends() {
        Random random = new Random(90);
        for (int run = 0; run < 200; run++) {
            List<ProjectForm> projects = new ArrayList<>();
            List<Link.Source> sources = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int at = 0; at < 5; at++) {
                BigDecimal square = BigDecimal.valueOf(random.nextInt(1, 100_000), 1);
                sum = sum.add(square);
                boolean large = random.nextBoolean();
                projects.add(project(
                        "P" + at,
                        "1",
                        row("维修校舍面积")
                                .atLeast(
                                        (large ? square.scaleByPowerOfTen(-4) : square).toPlainString(),
                                        large ? "万平方米" : "平方米")));
                sources.add(from("P" + at, Integer.toString(1 + random.nextInt(9))));
            }
            Link adding = new Link(1, Method.SUM, sources, Optional.of("王"));
            Link mean = new Link(1, Method.WEIGHTED, sources, Optional.of("王"));
            Link lowest = new Link(1, Method.LOWEST, sources, Optional.of("王"));

            assertThat(value(Rolling.roll(AREA, adding, Column.TARGET, projects))
                            .value())
                    .isEqualByComparingTo(sum.scaleByPowerOfTen(-4));
            assertThat(value(Rolling.roll(AREA, adding, Column.TARGET, projects.reversed()))
                            .value())
                    .isEqualByComparingTo(sum.scaleByPowerOfTen(-4));
            assertThat(value(Rolling.roll(AREA, mean, Column.TARGET, projects))
                            .value()
                            .add(new BigDecimal("0.005")))
                    .isGreaterThanOrEqualTo(value(Rolling.roll(AREA, lowest, Column.TARGET, projects))
                            .value());
        }
    }

    @Test
    void the_row_linked_to_is_meant_and_no_other() {
        List<ProjectForm> two = List.of(
                project("P1", "1", row("面积").atLeast("1", "平方米"), row("维修校舍面积").atLeast("20000", "平方米")));
        Link second = new Link(1, Method.SUM, List.of(new Link.Source("P1", 2, Optional.empty())), Optional.of("王"));

        assertThat(value(Rolling.roll(AREA, second, Column.TARGET, two)).value())
                .isEqualByComparingTo("2");
    }

    @Test
    void an_actual_in_another_scale_than_its_row_is_not_taken() {
        List<ProjectForm> odd =
                List.of(project("P1", "1", row("维修校舍面积").atLeast("9000", "平方米").reached("0.9万平方米", "0.9")));

        assertThat(reasons(Rolling.roll(AREA, link(Method.SUM, from("P1")), Column.ACTUAL, odd)))
                .containsExactly("项目“项目P1”第 1 行完成值空白、不是数字或单位不符");
        assertThat(value(Rolling.roll(AREA, link(Method.SUM, from("P1")), Column.TARGET, odd))
                        .value())
                .isEqualByComparingTo("0.9");
    }

    @Test
    void what_cannot_be_told_explains_itself() {
        Rolled open = Rolling.roll(AREA, link(Method.SUM), Column.TARGET, SCHOOLS);

        assertThat(open.sentence().zh()).isEqualTo("需人工核定：没有关联任何项目指标，请选择");
        assertThat(open.sentence().en()).isEqualTo("cannot tell: no project's row is linked; choose some");
        assertThat(open.steps()).extracting(step -> step.result()).containsExactly("没有关联任何项目指标，请选择");
    }

    @Test
    void rows_without_a_name_or_in_words_are_not_proposed() {
        Form words = department(row(" ").atLeast("1", "个"), row("获得感").qualitative("提升"));

        assertThat(Link.propose(
                        words,
                        List.of(project(
                                "P1",
                                "1",
                                row(" ").atLeast("1", "个"),
                                row("获得感").qualitative("提升")))))
                .isEmpty();
    }
}
