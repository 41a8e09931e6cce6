package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.guards.Launcher.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the READMEs promise is what a new user sees. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)\\)");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"README.md, en", "README.zh-CN.md, zh"})
    void the_first_command_prints_what_the_readme_shows(String readme, String language) {
        String sample = House.ROOT
                .resolve("samples/demo-education-2024/self-evaluation.docx")
                .toString();
        Run run = Launcher.in(folder, Map.of("HENGJI_LANG", language), "evaluate", sample, "-o", "out");

        assertThat(House.text(House.ROOT.resolve(readme))).contains(run.out().strip());
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/decisions/README.md"})
    void every_link_leads_somewhere(String page) {
        Path file = House.ROOT.resolve(page);
        Matcher matcher = LINK.matcher(House.text(file));
        List<Path> lost = matcher.results()
                .map(match -> file.resolveSibling(match.group(1)))
                .filter(target -> !Files.exists(target))
                .toList();

        assertThat(lost).isEmpty();
    }
}
