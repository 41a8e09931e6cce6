package hengji.app.auditing;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.frame.Say;
import hengji.core.explain.Language;
import hengji.core.workflow.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An auditor reads words, never codes. */
final class ActionWordsTest {
    private static final Pattern WRITES = Pattern.compile("journal\\.write|new Entry\\(|journal\\.Entry");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Say CHINESE = new Say(Language.CHINESE);
    private static final Set<String> SINGLE = Set.of("login", "logout", "handover", "remind");

    @Test
    void every_code_that_a_source_writes_has_its_words() throws IOException {
        assertThat(written())
                .contains("form.type", "evidence.add", "year.reopen")
                .allSatisfy(code -> assertThat(ActionWords.of(code, CHINESE)).isNotEqualTo(code));
    }

    @Test
    void every_step_of_a_form_has_its_words() {
        assertThat(Stream.concat(
                        SINGLE.stream(),
                        Arrays.stream(Action.values())
                                .map(action -> "form." + action.name().toLowerCase(Locale.ROOT))))
                .allSatisfy(code -> assertThat(ActionWords.of(code, CHINESE)).isNotEqualTo(code));
    }

    /** The codes in sources that write to the journal. */
    private static Set<String> written() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            return sources.filter(file -> file.toString().endsWith(".java"))
                    .map(ActionWordsTest::text)
                    .filter(text -> WRITES.matcher(text).find())
                    .flatMap(text -> CODE.matcher(text).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
