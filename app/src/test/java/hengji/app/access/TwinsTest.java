package hengji.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a page writes a program can write as well: docs/programs.md says by which route. */
final class TwinsTest {
    private static final Path TABLE = Path.of(System.getProperty("hengji.root", ".."), "docs", "programs.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z]+ /[^`]*)` \\| (.*) \\|$");
    private static final Pattern ROUTE = Pattern.compile("`([A-Z]+ /[^`]*)`");
    private static final String NONE = "无 none：";

    /** Each page of the table with what stands beside it. */
    private static Map<String, String> table() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, _) -> one, TreeMap::new));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Route> writes() {
        return Route.all(TestOffice.on(Database.H2).part(Mapping.class).get()).stream()
                .filter(Route::own)
                .filter(route -> !route.reads())
                .toList();
    }

    private static Set<String> names(boolean forPrograms) {
        return writes().stream()
                .filter(route -> route.path().startsWith("/api/") == forPrograms)
                .map(Route::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_page_that_writes_has_a_twin_for_programs_or_a_reason() {
        assertThat(table().keySet())
                .as("docs/programs.md: name the twin of a new page, take out one that is gone")
                .containsExactlyElementsOf(names(false));
        assertThat(table().values())
                .allMatch(
                        twin -> ROUTE.matcher(twin).find() || (twin.startsWith(NONE) && twin.length() > NONE.length()));
    }

    @Test
    void every_twin_is_there_and_writes() {
        Set<String> twins = table().values().stream()
                .flatMap(twin -> ROUTE.matcher(twin).results().map((MatchResult found) -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names(true)).containsAll(twins);
    }
}
