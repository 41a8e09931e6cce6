package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that the commands and the office carry is named with its licence. */
class NoticesTest {
    @Test
    void no_library_is_missing_from_the_notices() {
        String notices = House.text(House.ROOT.resolve("THIRD-PARTY.md")).toLowerCase(Locale.ROOT);

        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(words(library)).as(library).allMatch(notices::contains));
    }

    /** File names such as {@code commons-io-2.21.0.jar} without version; ours left out. */
    private static List<String> libraries() {
        return Stream.of("cli", "app")
                .map(door -> House.ROOT.resolve(door + "/target/dist/lib").toFile())
                .flatMap(folder -> Stream.ofNullable(folder.listFiles((_, name) -> name.endsWith(".jar"))))
                .flatMap(Stream::of)
                .map(jar -> Path.of(jar.getName()).toString().replaceFirst("-[a-z]*-?\\d.*", ""))
                .filter(name -> !name.startsWith("hengji"))
                .toList();
    }

    private static List<String> words(String library) {
        return Arrays.stream(library.toLowerCase(Locale.ROOT).split("-"))
                .filter(word -> !word.equals("commons") && !word.equals("api"))
                .toList();
    }
}
