package hengji.core.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitOfMeasureTest {
    @ParameterizedTest
    @CsvSource({
        "人, 人, 0",
        "名, 人, 0",
        "万人, 人, 4",
        "人次, 人次, 0",
        "人/次, 人次, 0",
        "人／次, 人次, 0",
        "万人次, 人次, 4",
        "次/年, 次, 0",
        "次, 次, 0",
        "%, %, 0",
        "％, %, 0",
        "百分比, %, 0",
        "‰, %, -1",
        "元, 元, 0",
        "万元, 元, 4",
        "亿元, 元, 8",
        "千元, 元, 3",
        "元/生·年, 元/生, 0",
        "万元/间, 元/间, 4",
        "㎡, 平方米, 0",
        "平方公里, 平方米, 6",
        "公里, 米, 3",
        "千米, 米, 3",
        "千克, 克, 3",
        "年, 年, 0",
        "万, '', 4"
    })
    void a_printed_unit_has_a_base_and_a_scale(String printed, String base, int exponent) {
        UnitOfMeasure unit = UnitOfMeasure.of(printed);

        assertThat(unit.base()).isEqualTo(base);
        assertThat(unit.exponent()).isEqualTo(exponent);
    }

    @Test
    void scales_convert_exactly() {
        assertThat(UnitOfMeasure.of("万人").inBase(new BigDecimal("3.42"))).isEqualByComparingTo("34200");
        assertThat(UnitOfMeasure.of("‰").inBase(new BigDecimal("5"))).isEqualByComparingTo("0.5");
    }

    @Test
    void spellings_and_scales_of_one_thing_compare_and_others_do_not() {
        assertThat(UnitOfMeasure.of("名").measuresSameAs(UnitOfMeasure.of("万人"))).isTrue();
        assertThat(UnitOfMeasure.of("人").measuresSameAs(UnitOfMeasure.of("人次"))).isFalse();
        assertThat(UnitOfMeasure.of("元").measuresSameAs(UnitOfMeasure.of("元/人")))
                .isFalse();
    }

    @Test
    void a_price_is_not_an_amount_of_money() {
        assertThat(UnitOfMeasure.of("亿元").isMoney()).isTrue();
        assertThat(UnitOfMeasure.of("元/生·年").isMoney()).isFalse();
    }

    @Test
    void the_symbol_keeps_the_spelling_without_layout_or_year() {
        assertThat(UnitOfMeasure.of(" 人 / 次 ").symbol()).isEqualTo("人/次");
        assertThat(UnitOfMeasure.of("次/年").symbol()).isEqualTo("次");
    }
}
