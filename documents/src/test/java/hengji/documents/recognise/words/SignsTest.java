package hengji.documents.recognise.words;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Sign;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
    @ParameterizedTest
    @CsvSource({
        "≥, AT_LEAST",
        "≧, AT_LEAST",
        ">=, AT_LEAST",
        "》, AT_LEAST",
        "大于等于, AT_LEAST",
        "不低于, AT_LEAST",
        "不少于, AT_LEAST",
        "＞, MORE_THAN",
        "大于, MORE_THAN",
        "＝, EQUAL",
        "﹦, EQUAL",
        "═, EQUAL",
        "等于, EQUAL",
        "<, LESS_THAN",
        "小于, LESS_THAN",
        "≤, AT_MOST",
        "≦, AT_MOST",
        "‹=, AT_MOST",
        "不超过, AT_MOST",
        "不高于, AT_MOST",
        "小于等于, AT_MOST",
        "定性, QUALITATIVE",
        " 定 性 , QUALITATIVE"
    })
    void signs_as_offices_print_them(String printed, Sign sign) {
        assertThat(Signs.find(printed)).contains(sign);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "正向", "反向", "无", "定量（其他）", "不适用", "≥5"})
    void anything_else_is_no_sign(String printed) {
        assertThat(Signs.find(printed)).isEmpty();
    }
}
