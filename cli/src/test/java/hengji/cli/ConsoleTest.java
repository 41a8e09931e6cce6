package hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    @ParameterizedTest
    @CsvSource({"en_US.UTF-8, ENGLISH", "zh_CN.UTF-8, CHINESE", "C.UTF-8, CHINESE", "POSIX, CHINESE", "'', CHINESE"})
    void the_locale_chooses_and_chinese_where_it_says_nothing(String locale, Language language) {
        assertThat(Console.languageOf(new String[] {"read"}, locale)).isEqualTo(language);
    }

    @Test
    void the_option_decides() {
        assertThat(Console.languageOf(new String[] {"--lang", "en"}, "zh_CN")).isEqualTo(Language.ENGLISH);
        assertThat(Console.languageOf(new String[] {"--lang=zh"}, "en_US")).isEqualTo(Language.CHINESE);
        assertThat(Console.languageOf(new String[] {"read", "--lang"}, "en_US")).isEqualTo(Language.ENGLISH);
    }
}
