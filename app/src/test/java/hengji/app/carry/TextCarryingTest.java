package hengji.app.carry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextCarryingTest {
    private static final Set<String> LOOKING_BACK = Set.of("较", "比", "以来", "上年", "自", "起", "截至", "印发", "规划");

    private static Shift shift(int from, int to) {
        return new Shift(from, to, LOOKING_BACK, Set.of(), Set.of(), Map.of());
    }

    private static Carried carried(String text) {
        return new TextCarrying(shift(2024, 2025)).carry(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024年完成改造                       | 2025年完成改造
            保障2024年度教育支出                 | 保障2025年度教育支出
            2024年12月31日前完工                 | 2025年12月31日前完工
            2024-12-31 前                        | 2025-12-31 前
            2024/12 前                           | 2025/12 前
            ２０２４年完成                       | ２０２５年完成
            二〇二四年完成                       | 二〇二五年完成
            二○二四年完成                       | 二○二五年完成
            2024 年 6 月底前                     | 2025 年 6 月底前
            2024届毕业生、2024级新生             | 2025届毕业生、2025级新生
            2023—2024学年度                      | 2024—2025学年度
            2024年春季和2024年秋季               | 2025年春季和2025年秋季
            2024年1月至2024年12月                | 2025年1月至2025年12月
            """)
    void the_years_own_number_moves_on_in_the_way_it_was_written(String before, String after) {
        assertThat(carried(before).text()).isEqualTo(after);
        assertThat(carried(before).left()).isEmpty();
        assertThat(carried(before).replaced()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            按照国办发〔2024〕5号文件要求       | 国办发〔2024〕5号            | DOCUMENT
            渠财绩[2024]12号                     | 渠财绩[2024]12号             | DOCUMENT
            财政部公告2024年第5号                | 财政部公告2024年第5号        | DOCUMENT
            落实《2024年政府工作报告》           | 《2024年政府工作报告》       | BOOK
            2023-2025年三年行动                  | 2023-2025年                  | SPAN
            2024年—2026年建设                    | 2024年—2026年                | SPAN
            自2024年起实施                       | 2024年                       | LOOKING_BACK
            较2023年增长5%                       | 2023年                       | LOOKING_BACK
            2024年印发的办法                     | 2024年                       | LOOKING_BACK
            2026年建成                           | 2026年                       | OTHER_YEAR
            编号2024                             | 2024                         | BARE_NUMBER
            24年度预算                           | 24年度                       | SHORT_YEAR
            举办第三届运动会                     | 第三届                       | ORDINAL
            """)
    void what_nobody_can_guess_is_left_and_listed(String text, String what, Cause cause) {
        Carried carried = carried(text);
        assertThat(carried.text()).isEqualTo(text);
        assertThat(carried.left()).containsExactly(new Carried.Left(what, cause));
    }

    @ParameterizedTest
    @CsvSource({
        "参照财预〔2015〕88号",
        "《教育规划（2016—2030）》",
        "已为2025年",
        "12024人",
        "2024.5万元",
        "2010-2020年",
        "十四五规划",
        "连续24年",
        "完成率≥95%"
    })
    void what_has_nothing_to_do_with_the_year_is_neither_changed_nor_listed(String text) {
        assertThat(carried(text)).isEqualTo(new Carried(text, java.util.List.of(), java.util.List.of()));
    }

    @Test
    void a_day_that_only_a_leap_year_has_is_left() {
        assertThat(carried("2024年2月29日前").left()).containsExactly(new Carried.Left("2024年2月29日", Cause.NO_SUCH_DAY));
        assertThat(new TextCarrying(shift(2023, 2024)).carry("2023年2月28日前").text())
                .isEqualTo("2024年2月28日前");
    }

    @Test
    void a_five_year_plan_that_ended_is_listed() {
        assertThat(new TextCarrying(shift(2025, 2026)).carry("落实“十四五”任务").left())
                .containsExactly(new Carried.Left("“十四五”", Cause.PLAN));
    }

    @Test
    void a_comparison_in_another_clause_does_not_hold_back_the_year() {
        assertThat(carried("较上年提高5%，2024年完成").text()).isEqualTo("较上年提高5%，2025年完成");
    }

    @Test
    void several_things_in_one_text_are_told_apart_and_in_order() {
        Carried carried = carried("2024年按照川财绩〔2024〕3号，较2023年增长，2024年12月底前完成");
        assertThat(carried.text()).isEqualTo("2025年按照川财绩〔2024〕3号，较2023年增长，2025年12月底前完成");
        assertThat(carried.replaced()).hasSize(2);
        assertThat(carried.left()).extracting(Carried.Left::cause).containsExactly(Cause.DOCUMENT, Cause.LOOKING_BACK);
    }

    @Test
    void a_figure_that_the_form_holds_too_is_kept_and_listed() {
        Shift shift = shift(2024, 2025).withFigures(Set.of(new BigDecimal("23253.24")));
        Carried carried = new TextCarrying(shift).carry("安排23,253.24万元，资助325324人");
        assertThat(carried.text()).isEqualTo("安排23,253.24万元，资助325324人");
        assertThat(carried.left()).containsExactly(new Carried.Left("23,253.24", Cause.FIGURE));
    }

    @Test
    void what_a_person_asks_for_comes_first_and_never_inside_a_longer_number() {
        Shift shift = new Shift(
                2024, 2025, LOOKING_BACK, Set.of(), Set.of(), Map.of("川财绩〔2024〕3号", "川财绩〔2025〕8号", "500", "600"));
        assertThat(new TextCarrying(shift)
                        .carry("按川财绩〔2024〕3号资助500人，共1500人、500.5万元")
                        .text())
                .isEqualTo("按川财绩〔2025〕8号资助600人，共1500人、500.5万元");
    }

    @Test
    void a_former_name_is_listed() {
        Shift shift = new Shift(2024, 2025, Set.of(), Set.of("示范县教育体育局"), Set.of(), Map.of());
        assertThat(new TextCarrying(shift).carry("示范县教育体育局机关").left())
                .containsExactly(new Carried.Left("示范县教育体育局", Cause.FORMER_NAME));
    }
}
