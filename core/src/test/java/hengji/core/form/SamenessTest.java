package hengji.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
    @ParameterizedTest
    @CsvSource({
        "课后服务 覆盖率, 课后服务覆盖率",
        "“双减”政策：落实！, 双减政策落实",
        "ＡＢ１２, ab12",
        "Abc-Xyz 09, abcxyz09",
        "１００％达标（以上）, 100达标以上",
        "㎡, m2",
        "……/*?[]^`, ''"
    })
    void letters_and_digits_count_and_nothing_else(String text, String key) {
        assertThat(Sameness.key(text)).isEqualTo(key);
    }

    @Test
    void the_quick_way_says_what_the_thorough_way_says_of_every_character() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String text = "学" + c + "a1";
                assertThat(Sameness.key(text)).as("U+%04X", (int) c).isEqualTo(thorough(text));
            }
        }
    }

    private static String thorough(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
