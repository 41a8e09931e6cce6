package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Habits that show in the text of the sources. */
class SourcesTest {
    private static final Pattern UNFINISHED =
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|UnsupportedOperationException|@SuppressWarnings|@Disabled");
    private static final Pattern FLOATING = Pattern.compile("\\b(double|float)\\b");

    @Test
    void a_file_holds_one_idea() {
        assertThat(House.mainSources().stream()
                        .filter(file -> House.text(file).lines().count() > 350))
                .isEmpty();
    }

    @Test
    void nothing_is_left_unfinished_or_silenced() {
        assertThat(House.mainSources().stream()
                        .filter(file -> UNFINISHED.matcher(House.text(file)).find()))
                .isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        List<Path> unmarked = House.mainSources().stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothing_a_form_prints_is_binary_floating_point() {
        Path core = House.ROOT.resolve("core/src/main/java");
        assertThat(House.below(core, ".java")
                        .filter(file -> FLOATING.matcher(House.text(file)).find()))
                .as("only the likeness of two texts, which chooses and is never printed, may be a double")
                .allMatch(file -> House.text(file).contains("likeness"));
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && House.text(packageInfo).contains("@NullMarked");
    }
}
