package hengji.documents.recognise.words;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Sign;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "4802; -; 4802; -",
                "3.42; -; 3.42; -",
                "1,200人; -; 1200; 人",
                "95%; -; 95; %",
                "９５％; -; 95; %",
                "100百分比; -; 100; 百分比",
                "≥95%; AT_LEAST; 95; %",
                "≧ 95 %; AT_LEAST; 95; %",
                ">=98百分比; AT_LEAST; 98; 百分比",
                "大于等于 90; AT_LEAST; 90; -",
                "不低于60户/人.月; AT_LEAST; 60; 户/人.月",
                "≥190元每人每月; AT_LEAST; 190; 元每人每月",
                "≥3次/年; AT_LEAST; 3; 次/年",
                "90%以上; AT_LEAST; 90; %",
                "10天以内; AT_MOST; 10; 天",
                ">92%; MORE_THAN; 92; %",
                "＝100%; EQUAL; 100; %",
                "﹦100; EQUAL; 100; -",
                "═100; EQUAL; 100; -",
                "≤4; AT_MOST; 4; -",
                "‹=30万元; AT_MOST; 30; 万元",
                "不超过5个; AT_MOST; 5; 个",
                "≤12月; AT_MOST; 12; 月",
                "25TB; -; 25; TB",
                "1年; -; 1; 年",
                "5万; -; 5; 万",
                "-3.5%; -; -3.5; %"
            })
    void sign_number_and_unit_come_apart(String text, Sign sign, BigDecimal number, String unit) {
        Figures.Value value = Figures.read(text);
        assertThat(value.sign().orElse(null)).isEqualTo(sign);
        assertThat(value.figure().number()).contains(number);
        assertThat(value.unit().orElse(null)).isEqualTo(unit);
        assertThat(value.figure().text()).isEqualTo(Texts.tidy(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "逐步提高",
                "100%覆盖",
                "12月底前",
                "9月前",
                "2021年12月完成",
                "11月底完成100%",
                "1600人、200人",
                "约5.5万人次",
                "M.8万元",
                "290$",
                "二100百分比",
                "2018-2022",
                "1,2",
                "5=50%"
            })
    void what_is_no_plain_number_stays_words(String text) {
        Figures.Value value = Figures.read(text);
        assertThat(value.figure().number()).isEmpty();
        assertThat(value.unit()).isEmpty();
        assertThat(value.sign()).isEmpty();
        assertThat(value.figure().text()).isEqualTo(text);
    }

    @Test
    void a_sign_before_words_is_still_a_sign() {
        Figures.Value value = Figures.read("不低于上年度水平");
        assertThat(value.sign()).contains(Sign.AT_LEAST);
        assertThat(value.figure().number()).isEmpty();
        assertThat(value.figure().text()).isEqualTo("不低于上年度水平");
    }
}
