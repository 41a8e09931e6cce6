package hengji.documents.recognise.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'数量 指标' | '数量指标'",
                "'一  级\u3000指标' | '一级指标'",
                "'于 2025 年竣工' | '于 2025 年竣工'",
                "'因手续延后，\n2025 年竣工' | '因手续延后，2025 年竣工'",
                "'元/生·\n年' | '元/生·年'",
                "'余\n520 套' | '余 520 套'",
                "'word one\nword two' | 'word one word two'",
                "'5\n6' | '5 6'",
                "'  两端空白  ' | '两端空白'"
            })
    void white_space_that_is_layout_goes_and_the_rest_is_one_blank(String printed, String kept) {
        assertThat(Texts.tidy(printed)).isEqualTo(kept);
    }
}
