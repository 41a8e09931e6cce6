package hengji.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {
    private static final Figures FIGURES = new Figures(
            2024,
            List.of(
                    figure("总得分", "93.25", "分", "93.25 分", "自评总分", "总得分", "总分"),
                    figure("预算执行率", "92.46", "%", "92.46%", "预算执行率"),
                    figure("年初预算", "23253.24", "万元", "23,253.24 万元", "年初预算数", "年初预算"),
                    figure("全年预算", "24000", "万元", "24,000.00 万元", "全年预算数", "全年预算"),
                    figure("指标个数", "71", "项", "71 项", "绩效指标共"),
                    figure("满分指标", "60", "项", "60 项", "得满分"),
                    figure("完成值：新增学位", "1200", "个", "1200 个", "新增学位")));

    private static Figure figure(String name, String value, String unit, String shown, String... labels) {
        List<String> units = unit.equals("项") ? List.of("项", "个", "条") : List.of(unit);
        List<BigDecimal> others = name.equals("总得分") ? List.of(new BigDecimal("100")) : List.of();
        return new Figure(name, List.of(labels), new BigDecimal(value), units, others, shown);
    }

    private static List<String> wrong(String text) {
        return FIGURES.mentions(text).stream()
                .filter(mention -> !mention.agrees())
                .map(mention -> mention.figure().name() + " " + mention.typed())
                .toList();
    }

    @Test
    void a_bound_figure_is_printed_with_its_value_of_this_moment() {
        assertThat(FIGURES.render("自评总分〔总得分〕，预算执行率〔预算执行率〕。")).isEqualTo("自评总分93.25 分，预算执行率92.46%。");
    }

    @Test
    void a_name_that_stands_for_nothing_is_told() {
        assertThat(FIGURES.unknown("共〔指标数〕，见〔图表：预算与执行〕，得分〔总得分〕")).containsExactly("指标数");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自评总分 95 分。 | 总得分 95 分",
                "预算执行率为95%。 | 预算执行率 95%",
                "预算执行率达到 95.00 ％ | 预算执行率 95.00 ％",
                "2024年年初预算23,253.42万元 | 年初预算 23,253.42万元",
                "年初预算数为 2.4 亿元 | 年初预算 2.4 亿元",
                "绩效指标共 70 个 | 指标个数 70 个",
                "新增学位1300个 | 完成值：新增学位 1300个"
            })
    void a_typed_figure_that_contradicts_the_form_is_found(String text, String found) {
        assertThat(wrong(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"自评总分 93.25 分", "自评总分约 93.3 分", "总分 100 分", "年初预算 23253.24 万元", "年初预算约 2.33 亿元", "预算执行率 92.5%"})
    void the_same_value_rounded_or_in_another_unit_agrees(String text) {
        assertThat(wrong(text)).isEmpty();
        assertThat(FIGURES.mentions(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上年预算执行率 88%",
                "2023年预算执行率 88%",
                "项目支出年初预算 500 万元",
                "全年预算比年初预算增加 746.76 万元",
                "未得满分 11 项",
                "预算执行率 90—95%",
                "要求预算执行率达到 95% 以上",
                "预算执行率〔预算执行率〕，比上年高 3 个百分点"
            })
    void what_is_said_of_something_else_is_left_alone(String text) {
        assertThat(FIGURES.mentions(text)).isEmpty();
    }

    @Test
    void every_mention_can_be_bound() {
        assertThat(FIGURES.bound("自评总分 95 分，年初预算23,253.24万元，绩效指标共 71 项。"))
                .isEqualTo("自评总分 〔总得分〕，年初预算〔年初预算〕，绩效指标共 〔指标个数〕。");
    }
}
